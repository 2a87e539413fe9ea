using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;

namespace Clairevoie.Windows.Ogc;

/// <summary>One page of what a viewer sees of a layer.</summary>
/// <param name="Features">The features, in the order of their identifiers.</param>
/// <param name="Next">The identifier after which the next page begins; nothing after the last page.</param>
/// <param name="Matched">How many there are on all pages, where counting them cost nothing more.</param>
public sealed record FeaturePage(IReadOnlyList<LayerFeature> Features, string? Next, int? Matched);

/// <summary>Picks pages out of what layers give. A page is held, and never more: what does not belong to it passes by.</summary>
public sealed class FeaturePages(TimeProvider clock)
{
    /// <summary>The page that is asked for.</summary>
    public async Task<FeaturePage> Read(Layer layer, Viewer viewer, AskedItems asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(asked);
        foreach (var question in Questions(layer, viewer, asked))
        {
            var page = layer.InOrder ? await Begun(layer, question, asked, stop) : await Picked(layer, question, asked, stop);
            if (layer.Time != LayerTime.Quarters || page.Features.Count > 0) return page;
        }

        return new([], null, 0);
    }

    /// <summary>One feature by its identifier; nothing when there is none that this viewer sees.</summary>
    public async Task<LayerFeature?> One(Layer layer, Viewer viewer, string id, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        foreach (var question in Questions(layer, viewer, new AskedItems()))
            await foreach (var feature in layer.Query(question with { Only = id }, stop))
                if (feature.Id == id) return feature;
        return null;
    }

    /// <summary>Everything that is asked for, one after the other: what leaves as a file.</summary>
    public async IAsyncEnumerable<LayerFeature> All(Layer layer, Viewer viewer, AskedItems asked, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(asked);
        foreach (var question in Questions(layer, viewer, asked))
        {
            var told = false;
            await foreach (var feature in layer.Query(question, stop))
            {
                told = true;
                if (asked.Holds(feature)) yield return feature;
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

    private static async Task<FeaturePage> Picked(Layer layer, LayerQuestion question, AskedItems asked, CancellationToken stop)
    {
        var (first, matched, left) = (new SortedSet<LayerFeature>(ById), 0, false);
        await foreach (var feature in layer.Query(question, stop))
        {
            if (!asked.Holds(feature)) continue;
            matched++;
            if (asked.After is { } after && string.CompareOrdinal(feature.Id, after) <= 0) continue;
            first.Add(feature);
            if (first.Count <= asked.Limit) continue;
            left = first.Remove(first.Max!);
        }

        return new([.. first], left ? first.Max!.Id : null, matched);
    }

    private static readonly Comparer<LayerFeature> ById = Comparer<LayerFeature>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id));
}
