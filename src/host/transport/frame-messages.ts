/** The messages between Excel on the web and an add-in's page, as office-js 1.1.110 sends and expects them. */

export interface FrameRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const FRAME_ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

const REPLY_TYPE = { answer: 0, event: 1 } as const;

/** `Microsoft.Office.Common.InvokeResultCode` */
const RESULT = { success: 0, failed: -2 } as const;

/** Null for anything that is no request of this conversation: other scripts post messages too. */
export function readFrameRequest(data: unknown, conversation: string): FrameRequest | null {
  if (typeof data !== 'string') return null;
  let message: Partial<FrameRequest> | null;
  try {
    message = JSON.parse(data) as Partial<FrameRequest> | null;
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null) return null;
  const isRequest = message._messageType === 0 && typeof message._actionName === 'string';
  return isRequest && message._conversationId === conversation ? (message as FrameRequest) : null;
}

export function answerMessage(request: FrameRequest, data: unknown): string {
  return envelope(
    request._actionName,
    request._conversationId,
    request._correlationId,
    REPLY_TYPE.answer,
    data,
  );
}

export function failureMessage(request: FrameRequest, reason: string): string {
  const { _actionName, _conversationId, _correlationId } = request;
  return envelope(_actionName, _conversationId, _correlationId, REPLY_TYPE.answer, reason, RESULT.failed);
}

export function eventMessage(name: string, conversation: string, data: unknown): string {
  return envelope(name, conversation, 0, REPLY_TYPE.event, data);
}

function envelope(
  name: string,
  conversation: string,
  correlation: number,
  type: number,
  data: unknown,
  errorCode: number = RESULT.success,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _responseType: type,
    _errorCode: errorCode,
    _serializerVersion: 1,
    _data: data,
  });
}
