using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Committees;

/// <summary>The agenda that builds itself: decisions overdue, lines of the plan silent, late or soon due, and what members propose.</summary>
public static class Agenda
{
    /// <summary>The points of the agenda, heading by heading; a heading without a point is left out.</summary>
    public static IReadOnlyList<PaperPart> Of(Papers papers, IStringLocalizer<CommitteeWords> words)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(words);
        var silent = papers.Today.AddDays(-PlanHistory.DaysToAgenda);
        PaperPart[] parts =
        [
            new(words["agenda.overdue"], [.. papers.Overdue.Select(decision => Say(decision, words))]),
            new(words["agenda.silent"], [.. papers.Waiting.Where(line => line.Heard <= silent).Select(line => words["agenda.line.silent", line.Number, line.Title, line.Agency, papers.Today.DayNumber - line.Heard.DayNumber].Value)]),
            new(words["agenda.late"], [.. papers.Waiting.Where(line => line.Due < papers.Today).Select(line => Due(line, words))]),
            new(words["agenda.soon"], [.. papers.Waiting.Where(line => line.Due >= papers.Today && line.Due <= papers.Today.AddDays(PlanHistory.DaysToSilence)).Select(line => Due(line, words))]),
            new(words["agenda.proposed"], [.. papers.Proposals.Select(proposal => words["agenda.proposal", proposal.Words, proposal.Body].Value)]),
        ];
        return [.. parts.Where(part => part.Lines.Count > 0)];
    }

    /// <summary>The agenda as a paper.</summary>
    public static Paper Paper(Papers papers, IStringLocalizer<CommitteeWords> words)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(words);
        return new(words["paper.agenda", papers.Committee.Name], papers.Next is { } next ? words["paper.next", next.OnDay, next.Place] : words["paper.no.meeting"], Of(papers, words));
    }

    /// <summary>The decisions as a paper, those to be carried out first.</summary>
    public static Paper Decisions(Papers papers, IStringLocalizer<CommitteeWords> words)
    {
        ArgumentNullException.ThrowIfNull(papers);
        ArgumentNullException.ThrowIfNull(words);
        return new(words["paper.decisions", papers.Committee.Name], words["paper.on", papers.Today],
        [
            new(words["decisions.open"], [.. papers.Decisions.Where(decision => decision.DoneOn is null).Select(decision => Say(decision, words))]),
            new(words["decisions.done"], [.. papers.Decisions.Where(decision => decision.DoneOn is not null).Select(decision => Say(decision, words))]),
        ]);
    }

    /// <summary>A decision in one line.</summary>
    public static string Say(DecisionRow decision, IStringLocalizer<CommitteeWords> words)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(words);
        return words["decision.say", decision.Words, decision.Owner, decision.Due.ToString("d", CultureInfo.CurrentCulture)];
    }

    private static string Due(LineWaiting line, IStringLocalizer<CommitteeWords> words) =>
        words["agenda.line.due", line.Number, line.Title, line.Agency, line.Due!.Value.ToString("d", CultureInfo.CurrentCulture)];
}
