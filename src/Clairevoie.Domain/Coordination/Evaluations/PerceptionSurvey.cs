namespace Clairevoie.Domain;

/// <summary>Whom a survey asked: the frame that its sample was taken from.</summary>
public enum SurveyFrame
{
    /// <summary>Households of the streets around, drawn by address.</summary>
    Households,

    /// <summary>People met in the street.</summary>
    PassersBy,

    /// <summary>Shops and services.</summary>
    Shops,

    /// <summary>Members of associations, who chose to answer.</summary>
    Volunteers,
}

/// <summary>When a survey was asked, and what: each wave is a sample of its own, with those who did not answer. <c>default</c> is once, afterwards.</summary>
public enum SurveyWave
{
    /// <summary>Once, after the action: is it better than before?</summary>
    Once,

    /// <summary>Before the action: how is it here?</summary>
    Before,

    /// <summary>After it, the same question: how is it here?</summary>
    After,
}

/// <summary>What residents said, as counts: never who said what.</summary>
/// <param name="Frame">Whom it asked.</param>
/// <param name="Asked">The size of the sample.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Better">How many find that it goes well, or better than before where they were asked once.</param>
/// <param name="Same">How many find it neither, or see no change.</param>
/// <param name="Worse">How many find that it goes badly, or worse.</param>
public sealed record PerceptionSurvey(SurveyFrame Frame, long Asked, long Answered, long Better, long Same, long Worse)
{
    /// <summary>When it was asked.</summary>
    public SurveyWave Wave { get; init; }

    /// <summary>Whether it tells what came of the action: a wave before it does not.</summary>
    public bool TellsOutcome => Wave != SurveyWave.Before;

    /// <summary>How many did not answer.</summary>
    public long Silent => Asked - Answered;

    /// <summary>Whether its counts may be told: enough answers, and no answer given by a few alone.</summary>
    public bool MayBeTold => Answered >= Small.Threshold && !Small.Is(Better) && !Small.Is(Same) && !Small.Is(Worse) && !Small.Is(Silent);

    /// <summary>Whether the sample stands for a population: volunteers stand for themselves.</summary>
    public bool IsDrawn => Frame == SurveyFrame.Households;
}

/// <summary>Somebody enters a survey; every field may be wrong.</summary>
public sealed record EnterSurvey(string? Frame, string? Asked, string? Better, string? Same, string? Worse)
{
    /// <summary>When it was asked; once, where nothing is said.</summary>
    public string? Wave { get; init; }

    /// <summary>The survey, or why it is none.</summary>
    public Decision<PerceptionSurvey> Decide()
    {
        List<Refusal> no = [];
        var frame = Written.Word<SurveyFrame>(Frame);
        if (frame is null) no.Add(new("survey-frame-missing", nameof(Frame)));
        var (asked, better, same, worse) = (Count(Asked, nameof(Asked), no), Count(Better, nameof(Better), no), Count(Same, nameof(Same), no), Count(Worse, nameof(Worse), no));
        if (no.Count == 0 && better + same + worse > asked) no.Add(new("survey-more-answers", nameof(Asked)));
        return no.Count > 0 ? no : new PerceptionSurvey(frame!.Value, asked, better + same + worse, better, same, worse) { Wave = Written.Word<SurveyWave>(Wave) ?? SurveyWave.Once };
    }

    private static long Count(string? text, string field, List<Refusal> no)
    {
        var before = no.Count;
        if (Written.Count(text, field, no) is { } count) return count;
        if (no.Count == before) no.Add(new("survey-count-missing", field));
        return 0;
    }
}
