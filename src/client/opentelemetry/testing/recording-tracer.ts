import {
  type Attributes,
  type Context,
  type Span,
  type SpanContext,
  type SpanOptions,
  type SpanStatus,
  SpanStatusCode,
  type Tracer,
  trace,
} from "@opentelemetry/api";

/** A span as it was left. */
export interface RecordedSpan {
  name: string;
  readonly kind: number | undefined;
  readonly parent: SpanContext | undefined;
  readonly attributes: Attributes;
  status: SpanStatus;
  /** How often it was ended. */
  ends: number;
}

/** A tracer that keeps its spans in memory, in the order in which they began. */
export interface RecordingTracer extends Tracer {
  readonly spans: readonly RecordedSpan[];
}

/** Creates a tracer. @param active answers the context that is active. */
export function createRecordingTracer(active: () => Context): RecordingTracer {
  const spans: RecordedSpan[] = [];

  function startSpan(name: string, { kind, attributes }: SpanOptions = {}, within = active()): Span {
    const record: RecordedSpan = {
      name,
      kind,
      parent: trace.getSpanContext(within),
      attributes: { ...attributes },
      status: { code: SpanStatusCode.UNSET },
      ends: 0,
    };
    spans.push(record);
    const spanContext = {
      traceId: "1".repeat(32),
      spanId: `${spans.length}`.padStart(16, "0"),
      traceFlags: 1,
    };
    const span: Span = {
      spanContext: () => spanContext,
      setAttribute(key, value) {
        record.attributes[key] = value as Attributes[string];
        return span;
      },
      setAttributes(more) {
        Object.assign(record.attributes, more);
        return span;
      },
      addEvent: () => span,
      addLink: () => span,
      addLinks: () => span,
      setStatus(status) {
        record.status = status;
        return span;
      },
      updateName(newName) {
        record.name = newName;
        return span;
      },
      end() {
        record.ends += 1;
      },
      isRecording: () => record.ends === 0,
      recordException: () => {},
    };
    return span;
  }

  return {
    spans,
    startSpan,
    startActiveSpan: () => {
      throw new Error("A client span is started beside what is active");
    },
  };
}
