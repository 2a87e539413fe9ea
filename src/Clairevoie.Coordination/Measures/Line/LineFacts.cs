using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Measures.Line;

/// <summary>How one line of the plan is shown, term by term.</summary>
public static class LineFacts
{
    /// <summary>What is known of it; a campaign has terms of its own, and its reach says what it is not.</summary>
    public static IReadOnlyList<Fact> Of(LineShown shown, IStringLocalizer<PlanWords> words, TerritoryShapes places)
    {
        ArgumentNullException.ThrowIfNull(shown);
        ArgumentNullException.ThrowIfNull(words);
        var line = shown.Line;
        List<Fact> facts =
        [
            new(words["state"], words[$"state.{shown.History.State}"], words["state.why", shown.Facts.Count, shown.History.HeardOn]),
            new(words["kind"], words[$"kind.{line.Kind}"], line.Within.Length > 0 ? words["within.of", line.Within].Value : null),
            new(words["aim"], line.Aim), new(words["pilot"], line.Pilot), new(words["partners"], string.Join(", ", line.Partners)),
            new(words["territory"], line.Territory == "FRA" ? words["territory.FRA"].Value : places.Say(line.Territory)),
            new(words["indicator"], line.Indicator), new(words["due"], Day(line.Due)),
        ];
        if (line.Kind == PlanLineKind.Campaign)
            facts.AddRange([new(words["audience"], line.Audience), new(words["channel"], line.Channel), new(words["dates"], Dates(line)), new(words["reach"], line.Reach?.ToString("#,0", CultureInfo.CurrentCulture), words["reach.say"])]);
        facts.Add(new(words["source"], line.Source));
        if (shown.Past.Many > 0)
            facts.Add(new(words["version"], words["version.say", shown.Row.Version, shown.Past.Last!]));
        if (shown.Askings is [var last, ..])
            facts.Add(new(words["asking"], words["asking.say", last.AskedOn], last.UsedOn is { } used ? words["asking.used", used].Value : words["asking.open", last.Until].Value));
        return facts;
    }

    /// <summary>What shows a fact, in words; nothing where nothing was given.</summary>
    public static string? Evidence(PlanEvidence evidence, IStringLocalizer<PlanWords> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return evidence.Kind switch
        {
            EvidenceKind.Document => words["evidence.says.document", evidence.Reference!].Value,
            EvidenceKind.Claim => words["evidence.says.claim"].Value,
            EvidenceKind.Count when evidence.Of is { } of => words["evidence.says.share", evidence.Counted!, of, evidence.Reference!].Value,
            EvidenceKind.Count => words["evidence.says.count", evidence.Counted!, evidence.Reference!].Value,
            _ => null,
        };
    }

    /// <summary>Money or posts.</summary>
    public static IReadOnlyList<Choice> SumKinds(IStringLocalizer<PlanWords> words) => [.. Enum.GetNames<PlanSumKind>().Select(name => new Choice(name, words[$"sums.{name}"]))];

    /// <summary>Announced, voted, spent.</summary>
    public static IReadOnlyList<Choice> SumStatuses(IStringLocalizer<PlanWords> words) => [.. Enum.GetNames<PlanSumStatus>().Select(name => new Choice(name, words[$"status.{name}"]))];

    private static string? Day(DateOnly? day) => day?.ToString("d", CultureInfo.CurrentCulture);

    private static string? Dates(PlanLine line) => line.Begins is null && line.Ends is null ? null : $"{Day(line.Begins) ?? "…"} – {Day(line.Ends) ?? "…"}";
}
