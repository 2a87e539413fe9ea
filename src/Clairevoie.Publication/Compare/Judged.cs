using System.Text.Json.Serialization;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;

namespace Clairevoie.Publication.Compare;

/// <summary>A verdict as programs read it: <c>{"verdict":"FLAG","reasons":[…]}</c>, with the codes of the reasons in the same order.</summary>
public sealed record Judged
{
    /// <summary>What the line of a file of pairs calls itself.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pair { get; init; }

    /// <summary>OK, FLAG or REJECT.</summary>
    public required string Verdict { get; init; }

    /// <summary>Why not yes, in plain words.</summary>
    public required IReadOnlyList<string> Reasons { get; init; }

    /// <summary>The names of these reasons.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>What a reader should know although it does not stand in the way.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What may be computed; only when the verdict is OK.</summary>
    public JudgedChange? Change { get; init; }

    public static Judged Of(Comparison comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var against = comparison.Reasons.Where(reason => reason.Weight != Domain.Claims.Verdict.Ok).OrderByDescending(reason => reason.Weight).ToList();
        return new Judged
        {
            Verdict = comparison.Verdict.ToString().ToUpperInvariant(),
            Reasons = [.. against.Select(Sentences.Of)],
            Codes = [.. against.Select(reason => reason.Code)],
            Notes = [.. comparison.Reasons.Where(reason => reason.Weight == Domain.Claims.Verdict.Ok).Select(Sentences.Of)],
            Change = comparison.Change is { } change ? JudgedChange.Of(change, null) : null,
        };
    }

    public static Judged Of(SideBySide pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Of(pair.Comparison) with { Change = pair.Comparison.Change is { } change ? JudgedChange.Of(change, pair.Ratio) : null };
    }
}
