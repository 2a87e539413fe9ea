using Clairevoie.Domain;
using Clairevoie.Domain.Claims;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Parts.Charts;
using Clairevoie.Publication.Lookup;
using Clairevoie.Publication.Words;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Publication.Indicators;

/// <summary>One indicator: its definition and versions, its series with breaks and incomplete periods, what was published of it.</summary>
[Open("Definitions and published values are for everybody; values not published yet are computed only for whom the table grants their counts.")]
public sealed class OneIndicatorModel(IndicatorRegister register, CountedFigures figures, PublishedClaims published, CitySettings city, IStringLocalizer<IndicatorWords> words) : PageModel
{
    private const int MostQuoted = 30;

    private readonly Dictionary<(string, string), Claim> claims = [];

    public Indicator Indicator { get; private set; } = default!;

    public IReadOnlyList<IndicatorValue> Years { get; private set; } = [];

    public IReadOnlyList<FrozenValue> Frozen { get; private set; } = [];

    public IReadOnlyList<Claim> Quoted { get; private set; } = [];

    public Picture? Picture { get; private set; }

    /// <summary>Whether the reader may read values before they are published.</summary>
    public bool MayCompute { get; private set; }

    /// <summary>What the territory is called.</summary>
    public string Place => city.Name;

    public IReadOnlyList<Fact> Facts => IndicatorText.Facts(Indicator.Current, register, words);

    public IReadOnlyList<IndicatorBreak> Breaks =>
        [.. Indicator.Current.Breaks.Concat(Indicator.Versions.Skip(1).Select(version => new IndicatorBreak(version.Since, words["break.version"]))).OrderBy(one => one.On)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (register.Find(id) is not { } indicator)
            return NotFound();
        Indicator = indicator;
        Frozen = await figures.Frozen(id, stop);
        foreach (var claim in Frozen.Select(one => one.Claim).Distinct())
            foreach (var version in await published.Versions(claim, stop))
                claims[(claim, version.Version)] = version;
        Quoted = [.. (await published.Counting([.. indicator.Versions.Select(version => version.Definition.Text)], "", MostQuoted, stop)).Where(claim => !claim.Id.StartsWith("CV-", StringComparison.Ordinal))];
        MayCompute = IndicatorSight.MayRead(HttpContext.ViewerOrPublic(), indicator, register);
        if (MayCompute && !indicator.Current.IsPublishedOnly)
            await Compute(stop);
        return Page();
    }

    /// <summary>The value as it was published.</summary>
    public string ValueOf(FrozenValue one) => claims.TryGetValue((one.Claim, one.Version), out var claim) ? FigureText.Of(claim.Figure) : one.Claim;

    private async Task Compute(CancellationToken stop)
    {
        var series = await figures.Series(Indicator, city.Territory, stop);
        var years = series.Select(count => ReturnPeriod.Read(count.Period)?.First.Year).OfType<int>().Distinct().ToList();
        if (Indicator.Current.Of is { } of && register.Find(of.Whole) is { } whole)
            years = [.. (await figures.Series(whole, city.Territory, stop)).Select(count => ReturnPeriod.Read(count.Period)?.First.Year).OfType<int>().Distinct()];
        List<IndicatorValue> values = [];
        foreach (var year in years.OrderDescending())
            values.AddRange((await figures.Values(year, city.Territory, stop)).Where(value => value.Indicator == Indicator));
        Years = values;
        Picture = IndicatorText.Drawn(Indicator, series, words);
    }
}
