import { expect, test } from 'vitest';
import type { EvidenceSource, ProcessRow } from '../model/evidence.ts';
import { pid } from '../model/units.ts';
import { ProcessTree } from './process-tree.ts';

function row(number: number, parent: number, group = 10, startTicks = `t${number}`): ProcessRow {
  const ids = { pid: pid(number), parent: pid(parent), group: pid(group), session: pid(group) };
  return { ...ids, state: 'S', startTicks };
}

const root = row(10, 1);

test('children, their children and members of the group belong to the tree', () => {
  const tree = new ProcessTree(root);
  tree.refresh([root, row(13, 12, 13), row(12, 10, 12), row(14, 1), row(99, 1, 99)]);
  expect(tree.pids().toSorted()).toEqual([10, 12, 13, 14]);
});

test('a descendant stays when its parent ends and it is handed to another', () => {
  const tree = new ProcessTree(root);
  tree.refresh([root, row(12, 10, 12)]);
  tree.refresh([row(12, 1, 12)]);
  expect(tree.pids()).toEqual([12]);
});

test('a process that got the number of an ended member is a stranger', () => {
  const tree = new ProcessTree(root);
  tree.refresh([root, row(12, 10, 12)]);
  tree.refresh([root, row(12, 1, 12, 'later')]);
  expect(tree.pids()).toEqual([10]);
});

test('a group whose leader number now belongs to somebody else is not ours', () => {
  const tree = new ProcessTree(root);
  tree.refresh([row(10, 1, 10, 'later'), row(15, 10)]);
  expect(tree.pids()).toEqual([]);
});

test('only members that are still the same process are alive', () => {
  const tree = new ProcessTree(root);
  tree.refresh([root, row(12, 10, 12)]);
  const now = [root, row(12, 1, 12, 'later')];
  const evidence: Pick<EvidenceSource, 'identify'> = {
    identify: (number) => now.find((each) => each.pid === number),
  };
  expect(tree.alive(evidence).map((each) => each.pid)).toEqual([10]);
});
