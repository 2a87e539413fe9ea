using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Words;

namespace Clairevoie.Publication.Compare;

/// <summary>A verdict as programs read it: <c>{"verdict":"FLAG","reasons":[…]}</c>, with the codes of the reasons in the same order.</summary>
/// <param name="Verdict">OK, FLAG or REJECT.</param>
/// <param name="Reasons">Why not yes, in plain words.</param>
/// <param name="Codes">The names of these reasons.</param>
/// <param name="Notes">What a reader should know although it does not stand in the way.</param>
/// <param name="Change">What may be computed; only when the verdict is OK.</param>
public sealed record Judged(
    string Verdict,
    IReadOnlyList<string> Reasons,
    IReadOnlyList<string> Codes,
    IReadOnlyList<string> Notes,
    JudgedChange? Change)
{
    public static Judged Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var against = comparison.Reasons.Where(reason => reason.Weight != Domain.Claims.Verdict.Ok).OrderByDescending(reason => reason.Weight).ToList();
        return new Judged(
            comparison.Verdict.ToString().ToUpperInvariant(),
            [.. against.Select(Sentences.Of)],
            [.. against.Select(reason => reason.Code)],
            [.. comparison.Reasons.Where(reason => reason.Weight == Domain.Claims.Verdict.Ok).Select(Sentences.Of)],
            comparison.Change is { } change ? JudgedChange.Of(change) : null);
    }
}
