using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Publication.Bilans.Ledger;
using Clairevoie.Publication.Lookup;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>
/// The figures of a bilan: of its newest edition, what each said before it first, as a copy imports them; or, where none was published, those that
/// others published about the year.
/// </summary>
public sealed class BilanFigures(EditionBook editions, PublishedClaims published, Strands strands, CitySettings city)
{
    /// <summary>The promises and evaluations of the newest edition.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> Ledger(int year, string? territory, CancellationToken stop) =>
        (await editions.Read(year, BilanTerritory.Of(territory, city), stop))?.Edition.Ledger ?? [];

    public async Task<IReadOnlyList<Claim>> Of(int year, string? territory, int most, CancellationToken stop)
    {
        if (await editions.Read(year, BilanTerritory.Of(territory, city), stop) is { } edition)
            return [.. edition.InOrder.SelectMany(claim => edition.Before(claim).Reverse().Append(claim)).Distinct()];
        return [.. (await published.Find(new ClaimSearch { Year = year, Most = most }, stop)).Where(claim => strands.Of(claim) is not null)];
    }
}
