import type { RequirementSets } from '../protocol/requirement-sets';

const ADDIN_ID = 'app1';
const CUSTOM_FUNCTIONS_FLAG = 2;
const EXCEL_ON_THE_WEB = 16;

/**
 * The name that the frame must have before its page loads: from it the page learns who its host is.
 * @param hostUrl the address of the page that plays Excel, on the same host as the add-in, over https
 */
export function frameName(conversation: string, hostUrl: string, locale: string): string {
  return JSON.stringify({
    hostInfo: `Excel$Web$16.01$${locale}$${conversation}$$disableLogging$${CUSTOM_FUNCTIONS_FLAG}`,
    xdmInfo: `${conversation}|${ADDIN_ID}|${hostUrl}`,
    serializerVersion: 1,
  });
}

export interface AppContextFacts {
  readonly hostUrl: string;
  readonly locale: string;
  readonly requirementSets: RequirementSets;
  readonly settings: Readonly<Record<string, string>>;
  readonly width: number;
  readonly height: number;
}

/** The answer to `ContextActivationManager_getAppContextAsync`: what `Office.context` is made of. */
export function appContext(facts: AppContextFacts): object {
  return {
    _id: ADDIN_ID,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.00',
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.hostUrl,
    _clientMode: 0,
    _settings: Object.entries(facts.settings),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'host',
    _appInstanceId: ADDIN_ID,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(facts.requirementSets),
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.1',
    _clientWindowHeight: facts.height,
    _clientWindowWidth: facts.width,
    _addinName: 'AMIP-Controlling',
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}
