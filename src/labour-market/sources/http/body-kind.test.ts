import { utf16 } from '../../readers/testing/utf16';
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

it.each([
  ['{"a":1}', 'json'],
  ['\r\n<html>', 'html'],
  ['', 'empty'],
  ['Land:; Berlin', 'text'],
])('%j in UTF-16 is %s', (text, kind) => {
  expect(bodyKind(utf16(text, 'le'))).toBe(kind);
  expect(bodyKind(utf16(text, 'be'))).toBe(kind);
});
