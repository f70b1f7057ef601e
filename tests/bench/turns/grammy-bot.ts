import { type Conversation, type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations';
import { run, sequentialize } from '@grammyjs/runner';
import { PsqlAdapter } from '@grammyjs/storage-psql';
import { Bot, type Context } from 'grammy';
import pg from 'pg';

// The same talk as its own pages show how to write it: conversations kept in PostgreSQL, updates of different chats at once.
type Talking = ConversationFlavor<Context>;

const [connectionString = '', apiRoot = '', token = ''] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 8 });
await pool.query(
  'CREATE TABLE IF NOT EXISTS bench_question (chat bigint NOT NULL, code text NOT NULL, words text NOT NULL)',
);
const client = pool as unknown as pg.Client; // only `query` is called, and a pool has it
const adapter = (await PsqlAdapter.create({ tableName: 'bench_talk', client })) as PsqlAdapter<never>;

async function find(): Promise<string> {
  const { rows } = await pool.query(
    `SELECT code, price_paise FROM listing WHERE weave = 'jamdani' AND 'red' = ANY(colours) AND state = 'published' AND on_hand > 0
     ORDER BY published_at DESC LIMIT 5`,
  );
  return rows.map(({ code, price_paise }, index) => `${index + 1}. TH-${code} ₹${price_paise / 100}`).join('\n');
}

async function open(code: string): Promise<string> {
  const { rows } = await pool.query('SELECT kind, weave, price_paise FROM listing WHERE code = $1', [code]);
  const [{ kind, weave, price_paise } = { kind: '', weave: '', price_paise: 0 }] = rows;
  return `${weave} ${kind}, ₹${price_paise / 100}`;
}

async function talk(conversation: Conversation<Talking, Context>, ctx: Context): Promise<void> {
  await ctx.reply('নমস্কার! কী খুঁজছেন?');
  const wanted = await conversation.waitFor('message:text');
  await wanted.reply((await conversation.external(find)) || 'কিছু পাইনি।');
  const chosen = await conversation.waitFor('message:text');
  const code = chosen.message.text.replace('TH-', '');
  await chosen.reply(await conversation.external(() => open(code)));
  const asked = await conversation.waitFor('message:text');
  const row = [asked.chat.id, code, asked.message.text];
  await conversation.external(() => pool.query('INSERT INTO bench_question VALUES ($1, $2, $3)', row).then(() => null));
  await asked.reply('তাঁতিকে জিজ্ঞাসা করেছি।');
}

const bot = new Bot<Talking>(token, { client: { apiRoot } });
bot.use(sequentialize((ctx) => String(ctx.chatId)));
bot.use(conversations({ storage: { type: 'key', adapter } }));
bot.use(createConversation(talk));
bot.on('message:text', (ctx) => ctx.conversation.enter('talk'));
bot.catch(() => undefined);
await bot.init();
run(bot);
process.stdout.write('open\n');
