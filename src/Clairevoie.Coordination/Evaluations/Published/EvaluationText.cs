using System.Globalization;
using Clairevoie.Coordination.Evaluations.Results;
using Clairevoie.Coordination.Moves.Measure;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Clairevoie.Statistics.Rates;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Evaluations.Published;

/// <summary>A sealed evaluation in sentences: exact for its partners, to the nearest five for everybody, and without a number where one is small.</summary>
internal static class EvaluationText
{
    private const double Level = 0.95;
    private static readonly string[] Effects = ["gross", "net", "total"];

    public static string Say(this Said said) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? said.English : said.French;

    public static string Title(EvaluationRow row, TerritoryShapes places, IStringLocalizer words) => words["title.one", words[$"kind.{(EvaluatedAction)row.Kind}"].Value, places.Say(row.Territory)];

    /// <summary>What came out, in one sentence.</summary>
    public static string Outcome(EvaluationResult result, IStringLocalizer words) => result.Refused is null ? words[$"outcome.{result.Outcome}"] : words["outcome.Refused"];

    public static string PlanKept(EvaluationResult result, IStringLocalizer words) =>
        words[result switch { { Kept: false } => "kept.no", { IsSaid: true } => "kept.yes", _ => "kept.unsaid" }];

    /// <summary>How the sentence is set apart.</summary>
    public static string Kind(EvaluationResult result) =>
        Enum.TryParse<Statistics.Displacement.ActionOutcome>(result.Outcome, out var outcome) ? MeasureText.Kind(outcome) : "note";

    /// <summary>The three effects and the quotient, for a partner or for everybody.</summary>
    public static IReadOnlyList<Fact> Facts(EvaluationResult result, bool isPartner, IStringLocalizer words)
    {
        if (result.Effects.Count == 0 || (!isPartner && ToldCounts.Of(result.Counts) is null)) return [];
        List<Fact> facts = [.. Effects.Zip(result.Effects).Select(effect => new Fact(words[effect.First], Written(effect.Second, number => Whole(number, isPartner), words), words[$"{effect.First}.hint"]))];
        facts.Add(result.Quotient is { } quotient
            ? new(words["quotient"], Written(quotient, number => number.ToString("N1", CultureInfo.CurrentCulture), words), words["quotient.hint"])
            : new(words["quotient"], words["quotient.none"], result.NoQuotient?.Say()));
        return facts;
    }

    /// <summary>The six counts: exact for a partner, rounded for everybody; nothing where the public may not read them.</summary>
    public static IReadOnlyList<long>? Counts(EvaluationResult result, bool isPartner) =>
        result.Counts.Count == 0 ? null : isPartner ? result.Counts : ToldCounts.Of(result.Counts)?.Counts;

    /// <summary>What residents said, with the size of the sample, its frame and who did not answer.</summary>
    public static string Survey(PerceptionSurvey survey, IStringLocalizer words)
    {
        var head = words["survey.head", words[$"wave.{survey.Wave}.head"].Value, words[$"frame.{survey.Frame}"].Value];
        if (!survey.MayBeTold) return $"{head} {words["survey.small"].Value}";
        var between = ExactShare.Of(survey.Better, survey.Answered, Level);
        return $"{head} {words[survey.Wave == SurveyWave.Once ? "survey.says" : "survey.says.now", survey.Better, survey.Answered, Percent(survey.Better / (double)survey.Answered), Percent(between.Low), Percent(between.High), survey.Worse, survey.Asked, survey.Silent].Value}"
            + (survey.IsDrawn ? "" : $" {words["survey.not.drawn"].Value}");
    }

    /// <summary>The quarters in which an area lies, by name: an area is told no finer.</summary>
    public static string Quarters(EvaluationRow row, Area area, TerritoryShapes places)
    {
        var cells = PlanText.Areas(PlanText.Read(row.Plan)).Of(area);
        var codes = cells.Select(cell => cell.Shape().Centroid).Select(at => places.Of(new(at.X, at.Y)).Finest ?? row.Territory).Distinct();
        return string.Join(", ", codes.Select(places.Say).Order(StringComparer.CurrentCulture));
    }

    private static string Written(Bounded number, Func<double, string> write, IStringLocalizer words) =>
        words["between", write(number.Value), number.Low is { } low ? write(low) : "-∞", number.High is { } high ? write(high) : "∞"];

    private static string Whole(double number, bool isPartner) => (isPartner ? number : ToldCounts.Rounded(number)).ToString("N0", CultureInfo.CurrentCulture);

    private static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);
}
