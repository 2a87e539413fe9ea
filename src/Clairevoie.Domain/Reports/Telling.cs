namespace Clairevoie.Domain;

/// <summary>When and what a reporter is told. Never at once: whoever watches a code must not learn when somebody opened a report.</summary>
public static class Telling
{
    /// <summary>The first half-day in which something written now may be told: after the delay, and from the half-day that follows, so that the hour is not told either.</summary>
    public static HalfDay From(DateTimeOffset written, TimeSpan delay) =>
        delay == TimeSpan.Zero ? HalfDay.Of(written) : HalfDay.Of(written + delay).Next;

    /// <summary>The state that is told now: the last answer that may be told, else whether it was read, else that it arrived.</summary>
    public static ReportState State(HalfDay? readFrom, ReportState? lastAnswer, HalfDay now) =>
        lastAnswer ?? (readFrom is { } from && from <= now ? ReportState.Read : ReportState.Received);

    /// <summary>The states that somebody who answers may choose.</summary>
    public static IReadOnlyList<ReportState> ToChoose { get; } = [ReportState.PassedOn, ReportState.Answered, ReportState.Closed];
}
