import { bodyKind } from './body-kind';

it.each([
  ['PK\u0003\u0004', 'zip'],
  ['{"a":1}', 'json'],
  ['\ufeff \r\n[1]', 'json'],
  ['<!DOCTYPE html>', 'html'],
  ['\ufeff\n<html>', 'html'],
  ['', 'empty'],
  ['\ufeff', 'empty'],
  [' \n', 'empty'],
  ['P', 'text'],
  ['Land:; Berlin', 'text'],
])('%j is %s', (text, kind) => {
  expect(bodyKind(new TextEncoder().encode(text))).toBe(kind);
});
