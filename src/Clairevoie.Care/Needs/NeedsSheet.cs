using Clairevoie.Domain;

namespace Clairevoie.Care.Needs;

/// <summary>
/// What may leave care of the questionnaire: a quarter of all structures together, from three structures of two agencies. Each question is protected by
/// itself: all that the questions share is how many answered, which is told.
/// </summary>
public static class NeedsSheet
{
    /// <summary>How many answered and how many did not want to: the table before the questions.</summary>
    public const string Asked = "need-asked";

    private const int FewestStructures = 3, FewestAgencies = 2;

    /// <summary>The name of the table of a question.</summary>
    public static string NameOf(NeedQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return $"need-{question.Key}";
    }

    /// <summary>The sheet of a quarter; without tables where too few structures asked.</summary>
    public static Sheet Of(ReturnPeriod quarter, IReadOnlyList<NeedsKept> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var agencies = kept.GroupBy(one => one.Row.Agency).ToList();
        return kept.Select(one => one.Row.Structure).Distinct().Count() < FewestStructures || agencies.Count < FewestAgencies
            ? new(quarter.ToString(), [])
            : new(quarter.ToString(), [Before(kept, agencies), .. NeedQuestion.All.Select(question => Told(question, agencies))]);
    }

    private static ToldTable Before(IReadOnlyList<NeedsKept> kept, List<IGrouping<string, NeedsKept>> agencies)
    {
        var refused = kept.Sum(one => one.Row.Refused);
        var mayBeTold = agencies.Select(agency => refused - agency.Sum(one => one.Row.Refused)).Append(refused).All(left => !Small.Is(left));
        return new(Asked, ["number"], [new("asked.respondents", [kept.Sum(one => one.Row.Respondents)]), new("asked.refused", [mayBeTold ? refused : null])]);
    }

    private static ToldTable Told(NeedQuestion question, List<IGrouping<string, NeedsKept>> agencies)
    {
        var answers = question.Answers.ToList();
        List<long?> told = question.Several ? [.. answers.Select(answer => OneOfSeveral(question.KeyOf(answer), agencies))] : [.. ToldAnswers.Of([.. agencies.Select(agency => (IReadOnlyList<long>)[.. answers.Select(answer => Sum(agency, question.KeyOf(answer)))])])];
        return new(NameOf(question), ["number"], [.. answers.Zip(told, (answer, count) => new ToldLine(question.KeyOf(answer), [count]))]);
    }

    // Where several answers may be ticked, each stands against those who did not tick it.
    private static long? OneOfSeveral(string key, List<IGrouping<string, NeedsKept>> agencies) =>
        ToldAnswers.Of([.. agencies.Select(agency => (IReadOnlyList<long>)[Sum(agency, key), agency.Sum(one => one.Row.Respondents) - Sum(agency, key)])])[0];

    private static long Sum(IEnumerable<NeedsKept> agency, string key) => agency.Sum(one => one.Answers.GetValueOrDefault(key));
}
