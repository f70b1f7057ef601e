/** One labelled line as it was read: what came out, and a note when that was not what its label says. */
export interface EvaluatedLine {
  readonly id: string;
  readonly got: unknown;
  readonly miss?: string;
}

/** How a file of labelled lines was read. `figures` go into the last line, beside the kind and the counts. */
export interface Evaluation {
  readonly lines: readonly EvaluatedLine[];
  readonly figures: Readonly<Record<string, number | Readonly<Record<string, unknown>>>>;
}

/** One line of a labelled file: `raw` is its JSON, parsed by the kind's own schema. */
export interface LabelledLine {
  readonly id: string;
  readonly raw: unknown;
}

/** Reads labelled lines of one kind. `catalogue` holds the lines of --catalogue, for kinds that need one. */
export type Evaluate = (lines: readonly LabelledLine[], catalogue: readonly LabelledLine[]) => Promise<Evaluation>;
