using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;

namespace Clairevoie.Windows.Ogc;

/// <summary>One page of what a viewer sees of a layer.</summary>
/// <param name="Features">The features, in the order of their identifiers.</param>
/// <param name="Next">The identifier after which the next page begins; nothing after the last page.</param>
/// <param name="Matched">How many there are on all pages, where counting them cost nothing more.</param>
public sealed record FeaturePage(IReadOnlyList<LayerFeature> Features, string? Next, int? Matched);

/// <summary>Picks pages out of what layers give: of a layer in order each page is asked for; of another, the pages are cut from one reading.</summary>
public sealed class FeaturePages(GatheredLayers gathered, TimeProvider clock)
{
    /// <summary>The page that is asked for.</summary>
    public async Task<FeaturePage> Read(Layer layer, Viewer viewer, AskedItems asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(asked);
        foreach (var question in Questions(layer, viewer, asked))
        {
            var page = layer.InOrder ? await Begun(layer, question, asked, stop) : Picked(await gathered.Of(layer, question, stop), asked);
            if (layer.Time != LayerTime.Quarters || page.Features.Count > 0) return page;
        }

        return new([], null, 0);
    }

    /// <summary>One feature by its identifier; nothing when there is none that this viewer sees.</summary>
    public async Task<LayerFeature?> One(Layer layer, Viewer viewer, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        foreach (var question in Questions(layer, viewer, new AskedItems()))
            await foreach (var feature in Given(layer, question with { Only = id }, stop))
                if (feature.Id == id) return feature;
        return null;
    }

    /// <summary>Everything that is asked for, in the order of identifiers: what leaves as a file.</summary>
    public async IAsyncEnumerable<LayerFeature> All(Layer layer, Viewer viewer, AskedItems asked, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(asked);
        foreach (var question in Questions(layer, viewer, asked))
        {
            var told = false;
            await foreach (var feature in Given(layer, question, stop))
            {
                told = true;
                if (asked.Follows(feature) && asked.Holds(feature)) yield return feature;
            }

            if (layer.Time != LayerTime.Quarters || told) yield break;
        }
    }

    private IEnumerable<LayerQuestion> Questions(Layer layer, Viewer viewer, AskedItems asked)
    {
        var (today, signedIn, within) = (MapModel.Today(clock), viewer.Role != Role.Public, asked.Box?.EnvelopeInternal);
        if (layer.Time == LayerTime.Days)
            return [new(viewer, within, asked.Days.From, asked.Days.Until) { After = asked.After, Most = asked.IsPlain ? asked.Limit + 1 : null }];
        if (layer.Time == LayerTime.Quarters && asked.Days == default)
            return [new(viewer, within)];
        if (layer.Time == LayerTime.Periods && asked.Days is { From: { } from, Until: { } until } && MapPeriod.OfDays(from, until, today, signedIn) is { } span)
            return [new(viewer, within, span.From, span.Until)];
        return MapPeriod.Offered(today, signedIn && layer.Time == LayerTime.Periods)
            .Where(period => asked.Days.Meet(period.From, period.Until))
            .OrderByDescending(period => asked.Days == new AskedDays(period.From, period.Until)) // one that is asked for by its very days comes before those that touch them
            .Take(layer.Time == LayerTime.Periods ? 1 : int.MaxValue)
            .Select(period => new LayerQuestion(viewer, within, period.From, period.Until));
    }

    private static async Task<FeaturePage> Begun(Layer layer, LayerQuestion question, AskedItems asked, CancellationToken stop)
    {
        var matched = asked.IsPlain && layer.Count is { } count ? await count(question with { After = null }, stop) : null;
        var page = new List<LayerFeature>(Math.Min(asked.Limit, 1000));
        await foreach (var feature in layer.Query(question, stop))
        {
            if (!asked.Holds(feature)) continue;
            if (page.Count == asked.Limit) return new(page, page[^1].Id, matched);
            page.Add(feature);
        }

        return new(page, null, matched);
    }

    private IAsyncEnumerable<LayerFeature> Given(Layer layer, LayerQuestion question, CancellationToken stop) =>
        layer.InOrder ? layer.Query(question, stop) : Gathered(layer, question, stop);

    private async IAsyncEnumerable<LayerFeature> Gathered(Layer layer, LayerQuestion question, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        foreach (var feature in await gathered.Of(layer, question, stop)) yield return feature;
    }

    private static FeaturePage Picked(IReadOnlyList<LayerFeature> all, AskedItems asked)
    {
        var held = asked.IsPlain ? all : [.. all.Where(asked.Holds)];
        var first = FirstAfter(held, asked.After);
        var page = held.Skip(first).Take(asked.Limit).ToList();
        return new(page, first + page.Count < held.Count ? page[^1].Id : null, held.Count);
    }

    private static int FirstAfter(IReadOnlyList<LayerFeature> inOrder, string? after)
    {
        var (low, high) = (0, after is null ? 0 : inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(inOrder[middle].Id, after) <= 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
