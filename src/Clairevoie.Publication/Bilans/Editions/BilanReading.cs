using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Publication.Indicators;
using Clairevoie.Publication.Lookup;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Bilans.Editions;

/// <summary>Brings a published bilan to a page, with what its figures are read by.</summary>
public sealed class BilanReading(EditionBook editions, IndicatorRegister register, CompareClaims compare, CitySettings city, IStringLocalizer<IndicatorWords> words)
{
    public Gazetteer Places => compare.Today.Places;

    /// <summary>The territory that is meant.</summary>
    public string TerritoryOf(string? asked) => BilanTerritory.Of(asked, city);

    /// <summary>The newest year of which the city published its bilan; nothing while it published none.</summary>
    public Task<int?> NewestYear(CancellationToken stop) => editions.NewestYear(city.Territory, stop);

    /// <summary>The newest edition, ready to be shown; nothing while none was published.</summary>
    public async Task<EditionShown?> Newest(int year, string? asked, CancellationToken stop)
    {
        var territory = TerritoryOf(asked);
        return await editions.Read(year, territory, stop) is not { } read ? null
            : new(read, Places, register, compare, words) { Place = territory == city.Territory ? city.Name : Places.NameOf(territory) ?? territory };
    }
}
