using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Knowledge;

/// <summary>The published figures on which statements rest, and what may be said of two of them side by side.</summary>
public sealed class KnownFigures(PublishedClaims published, CompareClaims compare, ClaimRegisters registers)
{
    public Gazetteer Places => registers.Places;

    /// <summary>The figures that are named, by their identifiers.</summary>
    public async Task<IReadOnlyDictionary<string, Claim>> Of(IEnumerable<KnownThing> things, CancellationToken stop)
    {
        Dictionary<string, Claim> found = [];
        foreach (var id in things.SelectMany(thing => thing.ClaimIds).Distinct(StringComparer.Ordinal))
            if (await published.One(id, stop) is { } claim)
                found[id] = claim;
        return found;
    }

    /// <summary>The figures of one statement that count in one unit and are not comparable as they stand: what a reader must know before laying them side by side.</summary>
    public IReadOnlyList<SideBySide> Doubts(KnownThing thing, IReadOnlyDictionary<string, Claim> known)
    {
        ArgumentNullException.ThrowIfNull(thing);
        var claims = thing.ClaimIds.Where(known.ContainsKey).Select(id => known[id]).ToList();
        return [.. from a in claims.Index()
                   from b in claims.Skip(a.Index + 1)
                   where a.Item.Figure.Unit.ConvertsTo(b.Figure.Unit)
                   let pair = compare.Compare(a.Item, b)
                   where pair.Comparison.Verdict != Verdict.Ok
                   select pair];
    }
}
