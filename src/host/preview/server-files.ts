import { parseApiSets } from '../protocol/api-sets';
import type { ApiSetTable } from '../protocol/api-sets';
import type { FunctionsMetadata } from '../functions/call';

/** The add-in's files lie one folder above the preview's on the same server. */
export const ADDIN_PAGE = '../taskpane.html';
const FUNCTIONS = '../functions.json';
const API_SOURCE = 'office-api.debug.js';

async function download(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(
      `${new URL(url, location.href).pathname} fehlt auf dem Server (${response.status}). Bitte zuerst bauen.`,
    );
  }
  return response;
}

export async function loadFunctions(): Promise<FunctionsMetadata> {
  return (await (await download(FUNCTIONS)).json()) as FunctionsMetadata;
}

/** Which API set each member of Office.js needs, read from the debug build of the client that the add-in runs on. */
export async function loadApiSets(): Promise<ApiSetTable> {
  return parseApiSets(await (await download(API_SOURCE)).text());
}
