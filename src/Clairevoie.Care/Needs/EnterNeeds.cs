using Clairevoie.Care.Structures;
using Clairevoie.Domain;

namespace Clairevoie.Care.Needs;

/// <summary>A structure enters the totals of its paper questionnaires of a month; every field may be wrong.</summary>
/// <param name="Structure">Its id.</param>
/// <param name="Month">The month in which they were answered.</param>
/// <param name="Written">The totals: <c>respondents</c>, <c>refused</c>, and each answer by its key.</param>
public sealed record EnterNeeds(string? Structure, string? Month, IReadOnlyDictionary<string, string?> Written)
{
    /// <summary>The two totals that come before the questions.</summary>
    public const string Respondents = "respondents", Refused = "refused";

    /// <summary>The fact that follows, or every reason why none does. A questionnaire of fewer than 11 is never kept, not even to be added to later.</summary>
    public Decision<NeedsEntered> Decide(IReadOnlyList<StructureKept> mine, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(mine);
        if (mine.FirstOrDefault(one => one.Id == Structure) is not { } structure)
            return new Refusal("structure-unknown", nameof(Structure));
        List<Refusal> refusals = [];
        var month = ReturnPeriod.Read(Month);
        if (month is not { Months: 1 })
            refusals.Add(new("month-unreadable", nameof(Month)));
        else if (month.Value.First > today)
            refusals.Add(new("month-to-come", nameof(Month)));
        var (respondents, refused) = (Count(Respondents, refusals), Count(Refused, refusals));
        if (respondents < Small.Threshold && refusals.All(refusal => refusal.Field != Respondents))
            refusals.Add(new("too-few-respondents", Respondents, Small.Threshold));
        if (refusals.Count > 0)
            return refusals;
        var answers = NeedQuestion.All.SelectMany(question => question.Answers.Select(question.KeyOf)).ToDictionary(key => key, key => Count(key, refusals));
        if (refusals.Count == 0)
            refusals.AddRange(NeedQuestion.All.SelectMany(question => Wrong(question, answers, respondents)));
        return refusals.Count > 0 ? refusals : new NeedsEntered(structure, month!.Value, respondents, refused, answers);
    }

    // One answer each, or several: in both cases nobody answers twice.
    private static IEnumerable<Refusal> Wrong(NeedQuestion question, Dictionary<string, long> answers, long respondents)
    {
        var none = answers[question.KeyOf(NeedQuestion.None)];
        var first = question.KeyOf(question.Options[0]);
        if (!question.Several && question.Answers.Sum(answer => answers[question.KeyOf(answer)]) is var sum && sum != respondents)
            yield return new("answers-do-not-add-up", first, sum, respondents);
        if (question.Several && question.Options.Any(option => answers[question.KeyOf(option)] > respondents - none))
            yield return new("more-answers-than-persons", first, respondents - none);
    }

    private long Count(string key, List<Refusal> refusals)
    {
        var read = new Measure(key).Read(Written.GetValueOrDefault(key));
        if (read is Decision<double?>.Yes { Fact: { } number })
            return (long)number;
        refusals.AddRange(read is Decision<double?>.No no ? no.Why : [new("not-said", key)]);
        return 0;
    }
}

/// <summary>The totals of one structure and month, by answer.</summary>
public sealed record NeedsEntered(StructureKept Structure, ReturnPeriod Month, long Respondents, long Refused, IReadOnlyDictionary<string, long> Answers);

/// <summary>Totals as they are kept.</summary>
public sealed record NeedsRow(string Id, string Structure, string Agency, string Month, long Respondents, long Refused);

/// <summary>One answer of them.</summary>
public sealed record NeedsAnswer(string CareNeeds, string Answer, long Value);

/// <summary>Totals with their answers.</summary>
public sealed record NeedsKept(NeedsRow Row, IReadOnlyDictionary<string, long> Answers);

/// <summary>A quarter of what users need was told.</summary>
public sealed record NeedsQuarterTold(Sheet Sheet, DateOnly On);
