import { closeTiny, startTiny } from '../protocol/testing/start-tiny';
import type { CallResult, FunctionArgument } from './call';

afterEach(closeTiny);

/* Functions as an add-in writes them; they run in Microsoft's own runtime. */
const FUNCTIONS = `
  const { Error: FunctionError, ErrorCode } = CustomFunctions;
  const fail = (code, message) => () => { throw new FunctionError(ErrorCode[code], message); };
  CustomFunctions.associate('ADD', (a, b) => a + b);
  CustomFunctions.associate('ECHO', (...args) => JSON.stringify(args.slice(0, -1)));
  CustomFunctions.associate('NA', fail('notAvailable', 'Der Monat Mai 2021 fehlt.'));
  CustomFunctions.associate('VALUE', fail('invalidValue', 'Kein Betrag.'));
  CustomFunctions.associate('PLAIN_VALUE', fail('invalidValue'));
  CustomFunctions.associate('DIV', fail('divisionByZero', 'ungezeigt'));
  CustomFunctions.associate('NUM', fail('invalidNumber', 'ungezeigt'));
  CustomFunctions.associate('NULL_REF', fail('nullReference'));
  CustomFunctions.associate('NAME', fail('invalidName', 'ungezeigt'));
  CustomFunctions.associate('CRASH', () => { throw new TypeError('x is not a function'); });
  CustomFunctions.associate('REJECTED', async () => fail('notAvailable', 'später')());
  CustomFunctions.associate('RETURNED', () => new FunctionError(ErrorCode.notAvailable, 'zurückgegeben'));
  CustomFunctions.associate('NAN', () => NaN);
  CustomFunctions.associate('INFINITE', () => Infinity);
  CustomFunctions.associate('NOTHING', () => null);
  CustomFunctions.associate('BLOCK', () => [
    ['', new FunctionError(ErrorCode.notAvailable, 'Lücke'), 1.5],
    [true, new FunctionError(ErrorCode.invalidNumber, 'ungezeigt'), new FunctionError(ErrorCode.invalidReference)],
  ]);
  CustomFunctions.associate('ROW', () => [1, 2]);
  CustomFunctions.associate('RAGGED', () => [[1, 2], [3]]);
  CustomFunctions.associate('EMPTY', () => []);
  CustomFunctions.associate('OBJECT', () => ({ a: 1 }));
  CustomFunctions.associate('ERROR_CODE', (value) => value.code + ' ' + (value instanceof FunctionError));
  CustomFunctions.associate('LATER', (invocation) =>
    new Promise(() => { invocation.onCanceled = () => { globalThis.isCanceled = true; }; }));
`;

const one = (value: string | number | null): CallResult => ({ ok: true, block: [[value]] });

interface Case {
  readonly id: string;
  readonly args?: readonly FunctionArgument[];
  readonly result: CallResult;
}

/* Codes and messages: office-js 1.1.110 sends them; which errors show a message and which may be returned:
   OfficeDev/office-js-docs-pr, excel/custom-functions-errors.md. */
const CASES: readonly Case[] = [
  { id: 'ADD', args: [2, 3], result: one(5) },
  { id: 'add', args: [2, 3], result: one(5) },
  { id: 'ECHO', args: [[[1, null], ['', 'x']], null, true], result: one('[[[1,null],["","x"]],null,true]') }, // prettier-ignore
  { id: 'NA', result: { ok: false, error: '#N/A', message: 'Der Monat Mai 2021 fehlt.' } },
  { id: 'VALUE', result: { ok: false, error: '#VALUE!', message: 'Kein Betrag.' } },
  { id: 'PLAIN_VALUE', result: { ok: false, error: '#VALUE!' } },
  { id: 'DIV', result: { ok: false, error: '#DIV/0!' } },
  { id: 'NUM', result: { ok: false, error: '#NUM!' } },
  { id: 'NULL_REF', result: { ok: false, error: '#NULL!' } },
  { id: 'CRASH', result: { ok: false, error: '#VALUE!' } },
  { id: 'UNKNOWN', result: { ok: false, error: '#VALUE!' } },
  { id: 'REJECTED', result: { ok: false, error: '#N/A', message: 'später' } },
  { id: 'RETURNED', result: { ok: false, error: '#N/A', message: 'zurückgegeben' } },
  { id: 'NAN', result: { ok: false, error: '#VALUE!' } },
  { id: 'INFINITE', result: { ok: false, error: '#NUM!' } },
  { id: 'NOTHING', result: one(null) },
  {
    id: 'BLOCK',
    result: {
      ok: true,
      block: [
        ['', { error: '#N/A', message: 'Lücke' }, 1.5],
        [true, { error: '#NUM!' }, { error: '#VALUE!' }],
      ],
    },
  },
  { id: 'ERROR_CODE', args: [{ error: '#N/A' }], result: one('#N/A true') },
];

describe('calls through the real custom functions runtime', () => {
  it('give every caller its result, error and message', async () => {
    const { evaluate, functions } = await startTiny();
    evaluate(FUNCTIONS);
    const results = await Promise.all(
      CASES.map(({ id, args = [] }) => functions.call({ id, args, address: 'Ressourcen!B7' })),
    );
    const named = (index: number, result: CallResult | undefined): object => ({
      id: CASES[index]?.id,
      result,
    });
    expect(results.map((result, index) => named(index, result))).toEqual(
      CASES.map(({ result }, index) => named(index, result)),
    );
  });

  it.each(['ROW', 'RAGGED', 'EMPTY', 'OBJECT'])('show #VALUE! for what is no block: %s', async (id) => {
    const { evaluate, functions } = await startTiny();
    evaluate(FUNCTIONS);
    const result = await functions.call({ id, args: [], address: 'A!A1' });
    expect(result).toMatchObject({
      ok: false,
      error: '#VALUE!',
      message: expect.stringContaining('function'),
    });
  });

  it('come back right for 20,000 calls at once, in few messages', async () => {
    const { evaluate, functions, counter } = await startTiny();
    evaluate(FUNCTIONS);
    const before = counter.services;
    const calls = Array.from({ length: 20_000 }, (_, index) =>
      functions.call({ id: 'ADD', args: [index, 0.5], address: `A!A${index + 1}` }),
    );
    const results = await Promise.all(calls);
    expect(results.every((result, index) => result.ok && result.block[0]?.[0] === index + 0.5)).toBe(true);
    expect(counter.services - before).toBeLessThanOrEqual(5);
    expect(counter.roundTrips).toBe(0);
  });

  it('are answered while a request of the add-in waits for them', async () => {
    const waiting: (() => Promise<unknown>)[] = [];
    const { evaluate, functions, excel } = await startTiny('1.14', {
      beforeRequest: async () => void (await waiting.shift()?.()),
    });
    evaluate(FUNCTIONS);
    waiting.push(() => functions.call({ id: 'ADD', args: [1, 1], address: 'A!A1' }));
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Ziele').load('name');
      await context.sync();
      expect(sheet.name).toBe('Ziele');
    });
  });

  it('reject their caller when given up, and tell a cancelable function', async () => {
    const { evaluate, functions } = await startTiny();
    evaluate(FUNCTIONS);
    const giveUp = new AbortController();
    const call = functions.call({ id: 'LATER', args: [], address: 'A!A1', cancelable: true }, giveUp.signal);
    await new Promise((resolve) => setTimeout(resolve, 20));
    giveUp.abort(new Error('overwritten'));
    await expect(call).rejects.toThrow('overwritten');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(evaluate('globalThis.isCanceled')).toBe(true);
    await expect(
      functions.call({ id: 'ADD', args: [1, 1], address: 'A!A1' }, giveUp.signal),
    ).rejects.toThrow();
  });

  it('end with #N/A when the add-in is closed', async () => {
    const { evaluate, functions, close } = await startTiny();
    evaluate(FUNCTIONS);
    const call = functions.call({ id: 'LATER', args: [], address: 'A!A1' });
    close();
    await expect(call).resolves.toEqual({ ok: false, error: '#N/A' });
  });
});
