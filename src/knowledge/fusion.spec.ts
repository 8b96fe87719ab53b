import fc from 'fast-check';
import type { PassageRow } from '../database/rows.js';
import { fuse, ranked, withExternal } from './fusion.js';

const passage = (id: string, source: PassageRow['source'] = 'shipped'): PassageRow => ({
  id,
  document_id: `document of ${id}`,
  title: id,
  heading: id,
  content: id,
  tokens: 5,
  source,
});
const passages = (ids: string) => [...ids].map((id) => passage(id));
const idsOf = (rows: readonly PassageRow[]) => rows.map(({ id }) => id).join('');
const fused = (...rankings: string[]) =>
  fuse(
    rankings.map((ranking) => ranked([...ranking])),
    (item) => item,
  );

describe('fuse', () => {
  it('leaves one ranking as it is', () => {
    expect(fused('abc').map(({ item }) => item)).toEqual(['a', 'b', 'c']);
    expect(fused()).toEqual([]);
    expect(fused('', '')).toEqual([]);
  });

  it('adds 1 / (60 + rank) over the rankings', () => {
    expect(fused('ab', 'b')).toEqual([
      { item: 'b', score: 1 / 62 + 1 / 61 },
      { item: 'a', score: 1 / 61 },
    ]);
  });

  it('prefers what the rankings agree on, and of equals the first ranking', () => {
    expect(
      fused('abc', 'dce')
        .map(({ item }) => item)
        .join(''),
    ).toBe('cadbe');
  });

  it('has everything once, best first', () => {
    const ranking = fc.uniqueArray(fc.constantFrom(...'abcdefgh')).map((items) => items.join(''));
    fc.assert(
      fc.property(fc.array(ranking, { maxLength: 4 }), (rankings) => {
        const result = fused(...rankings);
        expect(result.map(({ item }) => item).sort()).toEqual([...new Set(rankings.join(''))].sort());
        const scores = result.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

describe('withExternal', () => {
  it("is the database's ranking where there is no other", () => {
    expect(idsOf(withExternal(passages('abc'), null, 2))).toBe('ab');
    expect(idsOf(withExternal(passages('abc'), null, 9))).toBe('abc');
  });

  it("puts the external ones in the shipped ones' place", () => {
    expect(idsOf(withExternal(passages('abc'), passages('cxy'), 9))).toBe('cxy');
    expect(idsOf(withExternal(passages('abc'), [], 9))).toBe('');
  });

  it("keeps the user's own, at the rank that the database gave them", () => {
    const database = [passage('a'), passage('O', 'own'), passage('b'), passage('P', 'own')];
    expect(idsOf(withExternal(database, passages('xyz'), 9))).toBe('xOyzP');
    expect(idsOf(withExternal(database, passages('xyz'), 2))).toBe('xO');
    expect(idsOf(withExternal(database, [], 9))).toBe('OP');
  });
});
