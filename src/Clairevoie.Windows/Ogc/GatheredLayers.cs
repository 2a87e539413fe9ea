using System.Collections.Concurrent;
using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Layers;
using Clairevoie.Windows.Map;

namespace Clairevoie.Windows.Ogc;

/// <summary>
/// What a viewer sees of a layer that is made as a whole, such as sealed reports counted by cell, in the order of its identifiers. It is
/// kept for a short while under all that decides it, the last writing in its room included, so that however many pages cost one reading.
/// </summary>
/// <param name="lastWriting">Says which was the last writing in a room.</param>
/// <param name="clock">The time.</param>
public sealed class GatheredLayers(Func<Room, CancellationToken, Task<long>> lastWriting, TimeProvider clock)
{
    private const int MostKept = 16, MostFeaturesKept = 500_000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<Made, (DateTimeOffset At, Task<IReadOnlyList<LayerFeature>> Features)> kept = new();

    /// <summary>All that is seen for the days of the question, wherever it lies.</summary>
    public async Task<IReadOnlyList<LayerFeature>> Of(Layer layer, LayerQuestion asked, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(layer);
        ArgumentNullException.ThrowIfNull(asked);
        var (now, writing) = (clock.GetUtcNow(), await lastWriting(layer.Subject.Room(), stop));
        var made = new Made(layer.Name, RightsOf(asked.Viewer), asked.From, asked.Until, MapModel.Today(clock), CultureInfo.CurrentUICulture.Name, writing);
        var (_, gathering) = kept.GetOrAdd(made, _ => (now, Gather(layer, new(asked.Viewer, From: asked.From, Until: asked.Until))));
        try
        {
            return await gathering.WaitAsync(stop);
        }
        finally
        {
            if (gathering.IsFaulted) kept.TryRemove(made, out _);
            Shed(now);
        }
    }

    // Whoever asks first reads, and may leave while others wait for the same.
    private static async Task<IReadOnlyList<LayerFeature>> Gather(Layer layer, LayerQuestion asked)
    {
        var features = new List<LayerFeature>();
        await foreach (var feature in layer.Query(asked, CancellationToken.None)) features.Add(feature);
        features.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id));
        return features;
    }

    // The newest readings stay, as many as may be held together.
    private void Shed(DateTimeOffset now)
    {
        var (many, held) = (0, 0);
        foreach (var (made, one) in kept.OrderByDescending(one => one.Value.At))
        {
            held += one.Features.IsCompletedSuccessfully ? one.Features.Result.Count : 0;
            if (++many > MostKept || held > MostFeaturesKept || now - one.At > Kept) kept.TryRemove(made, out _);
        }
    }

    private static string RightsOf(Viewer viewer) =>
        $"{viewer.Role} {viewer.Mission} {viewer.Agency} {string.Join(',', viewer.Territories.Order(StringComparer.Ordinal))}";

    private sealed record Made(string Layer, string Rights, DateOnly? From, DateOnly? Until, DateOnly Today, string Language, long Writing);
}
