using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Reports;

/// <summary>What an agent does with the reports of one room: looks through them, opens one, answers it, redacts its words. Not seen is not there.</summary>
public sealed class ReportDesk(ReportRooms rooms, OpenReport open, AnswerReport answer, RedactReport redact, IStringLocalizer<ReportWords> words)
{
    /// <summary>One page of the list.</summary>
    public async Task<InboxView> Inbox(Subject subject, HttpContext context)
    {
        var (room, asked) = (rooms.Of(subject), InboxAddress.Read(context.Request.Query));
        return new(room, asked, await ReadInbox.Page(room, context.ViewerOrPublic(), asked, context.RequestAborted));
    }

    /// <summary>One report, opened; the reading is traced.</summary>
    public async Task<OpenedView?> Open(Subject subject, HttpContext context, Guid id)
    {
        var (room, viewer) = (rooms.Of(subject), context.ViewerOrPublic());
        return await open.Read(room, viewer, id, context.RequestAborted) is { } report
            ? new(room, report, await AnswerReport.May(room, viewer, id, context.RequestAborted))
            : null;
    }

    /// <summary>Answers a report. False when it is not there, or not theirs to answer.</summary>
    public Task<bool> Answer(Subject subject, HttpContext context, Guid id, ReportState state, PlainAnswer said) =>
        answer.Keep(rooms.Of(subject), context.ViewerOrPublic(), id, state, said, context.RequestAborted);

    /// <summary>Gives the same answer to reports that tell the same thing. Says how many were answered.</summary>
    public Task<int> AnswerAll(Subject subject, HttpContext context, IReadOnlyList<Guid> reports, ReportState state, PlainAnswer said) =>
        answer.KeepAll(rooms.Of(subject), context.ViewerOrPublic(), reports, state, said, context.RequestAborted);

    /// <summary>One report with the words that wait for redaction.</summary>
    public async Task<OpenedView?> OpenToRedact(Subject subject, HttpContext context, Guid id) =>
        await open.ReadToRedact(rooms.Of(subject), context.ViewerOrPublic(), id, context.RequestAborted) is { HasDoubts: true } report
            ? new(rooms.Of(subject), report, MayAnswer: true)
            : null;

    /// <summary>Keeps the redacted words: fields <c>words-IDENTIFIER</c>. False when they are not there, or somebody redacted them meanwhile.</summary>
    public Task<bool> Redact(Subject subject, HttpContext context, Guid id) => context.Request.HasFormContentType
        ? redact.Keep(rooms.Of(subject), context.ViewerOrPublic(), id, (RedactedFields.In(context.Request.Form), context.Request.Form[Stood.Field].ToString()), context.RequestAborted)
        : Task.FromResult(false);

    /// <summary>What somebody left of the words meanwhile, beside what was about to be left of them; nothing when there is no such report for this viewer.</summary>
    public async Task<OpenedView?> RedactedMeanwhile(Subject subject, HttpContext context, Guid id)
    {
        if (!context.Request.HasFormContentType || await open.ReadToRedact(rooms.Of(subject), context.ViewerOrPublic(), id, context.RequestAborted) is not { } report)
            return null;
        var yours = RedactedFields.In(context.Request.Form);
        var both = report.Added.Select(word => (word.Id, word.Said.Text)).Prepend((id, report.Told.Words.Text));
        return new(rooms.Of(subject), report, MayAnswer: true)
        {
            Meanwhile = context.Response.CameLate(both.Where(one => yours.ContainsKey(one.Item1)).Select(one => new Both(words["opened.words"], one.Item2, yours[one.Item1]))),
        };
    }
}

/// <summary>What the list of a room shows.</summary>
public sealed record InboxView(ReportRoom Room, InboxQuestion Asked, InboxPage Page);

/// <summary>What the page of a report shows, and whether whoever looks may answer.</summary>
public sealed record OpenedView(ReportRoom Room, OpenedReport Report, bool MayAnswer)
{
    /// <summary>What somebody left of its words meanwhile, beside what was about to be left; nothing while nobody did.</summary>
    public IReadOnlyList<Both>? Meanwhile { get; init; }
}
