using Clairevoie.Domain;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Bilans;

/// <summary>How many doubts the newest bilan holds, counted again every ten minutes at most: comparing every pair takes longer than a page should.</summary>
public sealed class BilanDoubts(PublishedClaims published, Strands strands, CompareClaims compare, TimeProvider clock)
{
    private const int MostFigures = 5_000;

    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private (DateTimeOffset At, (int Year, int Doubts, int Figures)? Found)? kept;

    /// <summary>The newest year, its doubts, and how many figures are published; nothing when none is.</summary>
    public async Task<(int Year, int Doubts, int Figures)?> Newest(CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (kept is not var (at, found) || now - at >= Fresh || now < at)
            kept = (now, found = await Count(now, stop));
        return found;
    }

    private async Task<(int Year, int Doubts, int Figures)?> Count(DateTimeOffset now, CancellationToken stop)
    {
        if (await published.NewestYear(HalfDay.Of(now).Day, stop) is not { } year)
            return null;
        var claims = await published.Find(new ClaimSearch { Year = year, Most = MostFigures }, stop);
        return (year, Bilan.Of(year, claims, strands, compare).Doubts.Count, await published.CountOf(new(), stop));
    }
}
