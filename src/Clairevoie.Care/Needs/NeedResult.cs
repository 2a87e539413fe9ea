using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Care.Needs;

/// <summary>One answer among those who answered: how many, or nothing where it may not be told.</summary>
public sealed record AnswerShare(string Key, long? Count, long Respondents)
{
    private const double Level = 0.95;

    /// <summary>« 34 % (29 à 40) », as people of this language write it; nothing where the count may not be told.</summary>
    public string? Share(string between)
    {
        if (Count is not { } count)
            return null;
        var interval = ExactShare.Of(count, Respondents, Level);
        return string.Format(CultureInfo.CurrentCulture, between, Percent((double)count / Respondents), Percent(interval.Low), Percent(interval.High));
    }

    private static double Percent(double share) => Math.Round(share * 100);
}

/// <summary>One question with its answers.</summary>
public sealed record NeedResult(NeedQuestion Question, IReadOnlyList<AnswerShare> Answers)
{
    /// <summary>The questions of the totals of one structure: its own, nothing hidden.</summary>
    public static IReadOnlyList<NeedResult> Of(NeedsKept kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return [.. NeedQuestion.All.Select(question => new NeedResult(question, [.. question.Answers.Select(answer => new AnswerShare(question.KeyOf(answer), kept.Answers.GetValueOrDefault(question.KeyOf(answer)), kept.Row.Respondents))]))];
    }

    /// <summary>The questions of a quarter as it was told.</summary>
    public static IReadOnlyList<NeedResult> Of(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return RespondentsOf(sheet) is not { } respondents ? [] :
            [.. NeedQuestion.All.Select(question => new NeedResult(question, [.. (sheet.Tables.FirstOrDefault(table => table.Name == NeedsSheet.NameOf(question))?.Lines ?? []).Select(line => new AnswerShare(line.Key, line.Counts[0], respondents))]))];
    }

    /// <summary>How many answered in a quarter as it was told, or nothing.</summary>
    public static long? RespondentsOf(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Tables.FirstOrDefault(table => table.Name == NeedsSheet.Asked)?.Lines[0].Counts[0];
    }
}
