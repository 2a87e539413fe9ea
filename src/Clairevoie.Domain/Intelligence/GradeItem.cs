namespace Clairevoie.Domain;

/// <summary>Somebody grades an item, for the first time or anew.</summary>
/// <param name="To">What they say it is.</param>
/// <param name="Reason">Why, where it is raised.</param>
public sealed record GradeItem(Grading To, string? Reason = null)
{
    /// <summary>The longest reason that is kept.</summary>
    public const int LongestReason = 500;

    /// <summary>The grading that follows, or everything that stands in the way.</summary>
    /// <param name="from">What it is now: X4 for what was told anonymously; nothing for what an agent writes down and grades for the first time.</param>
    /// <param name="anonymous">Whether it comes from anonymous reports.</param>
    /// <param name="originator">Whether the one who grades is of the body that graded it first.</param>
    /// <param name="markings">What the body of the one who grades may apply.</param>
    public Decision<Graded> Decide(Grading? from, bool anonymous, bool originator, Markings markings)
    {
        ArgumentNullException.ThrowIfNull(markings);
        var no = new List<Refusal>();
        if (anonymous && (To.Source != SourceGrade.X || To.Information > Grading.MostOfAnonymous)) no.Add(new("anonymous-most-x3", nameof(Grading.Information)));
        else if (from?.IsRaisedBy(To) == true && string.IsNullOrWhiteSpace(Reason)) no.Add(new("reason-missing", nameof(Reason)));
        if (Reason?.Length > LongestReason) no.Add(new("reason-too-long", nameof(Reason), LongestReason));
        if (from?.IsLoosenedBy(To) == true && !originator) no.Add(new("downgrade-originator", nameof(Grading.Handling)));
        if (To.Handling != from?.Handling && !markings.Applies.Contains(To.Handling)) no.Add(new("marking-not-yours", nameof(Grading.Handling), To.Handling.ToString()));
        return no.Count > 0 ? no : new Graded(from, To, string.IsNullOrWhiteSpace(Reason) ? null : PlainText.Of(Reason));
    }
}

/// <summary>An item was graded.</summary>
public sealed record Graded(Grading? From, Grading To, string? Reason);
