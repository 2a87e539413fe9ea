using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>Adds up what every event sends along the streets. Pieces with events are taken in batches; sums are taken in the order of the pieces.</summary>
internal sealed class StreetRun
{
    private const int Batch = 64;

    private readonly StreetNetwork streets;
    private readonly NetworkDensityOptions options;
    private readonly Work work;
    private readonly int[] firstPart;
    private readonly int[] parts;

    public StreetRun(StreetNetwork streets, NetworkDensityOptions options, Work work)
    {
        (this.streets, this.options, this.work) = (streets, options, work);
        parts = [.. streets.Lengths.Select(length => (int)Math.Max(1, Math.Ceiling(length / options.Part)))];
        firstPart = new int[parts.Length + 1];
        for (var piece = 0; piece < parts.Length; piece++) firstPart[piece + 1] = firstPart[piece] + parts[piece];
    }

    /// <summary>The density of every part.</summary>
    public StreetPart[] Of(SnappedEvents events)
    {
        var sums = new double[firstPart[^1]];
        var pieces = Enumerable.Range(0, parts.Length).Where(piece => events.Along[piece].Count > 0).ToArray();
        for (var from = 0; from < pieces.Length; from += Batch)
        {
            var batch = new List<(int Part, double Height)>[Math.Min(Batch, pieces.Length - from)];
            SendAll(batch, i => Sent(pieces[from + i], events.Along[pieces[from + i]]));
            foreach (var (part, height) in batch.SelectMany(sent => sent)) sums[part] += height;
            work.Progress?.Report((from + batch.Length) / (double)pieces.Length);
        }

        return [.. Enumerable.Range(0, parts.Length).SelectMany(piece => Enumerable.Range(0, parts[piece]).Select(part =>
            new StreetPart(piece, Middle(piece, part), streets.Lengths[piece] / parts[piece], sums[firstPart[piece] + part])))];
    }

    // A refusal met on another thread is the same refusal.
    private void SendAll(List<(int Part, double Height)>[] batch, Func<int, List<(int Part, double Height)>> sent)
    {
        try
        {
            Parallel.For(0, batch.Length, work.Parallel, i => batch[i] = sent(i));
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.OfType<DataRefusedException>().FirstOrDefault() is { } refused)
        {
            throw DataRefusedException.Because(refused.Code, refused.Says.French, refused.Says.English);
        }
    }

    private List<(int Part, double Height)> Sent(int piece, List<double> along)
    {
        var sent = new Dictionary<int, double>();
        foreach (var at in along)
            for (var part = 0; part < parts[piece]; part++) Add(sent, firstPart[piece] + part, Height(Math.Abs(Middle(piece, part) - at)));
        foreach (var first in new[] { true, false })
            foreach (var wave in new Waves(streets, options.Bandwidth).From(piece, first))
                foreach (var at in along) Lay(sent, wave, first ? at : streets.Lengths[piece] - at);
        return [.. sent.OrderBy(one => one.Key).Select(one => (one.Key, one.Value))];
    }

    private void Lay(Dictionary<int, double> sent, Wave wave, double before)
    {
        var metres = before + wave.Metres;
        if (metres >= options.Bandwidth) return;
        for (var part = 0; part < parts[wave.Piece]; part++)
        {
            var middle = Middle(wave.Piece, part);
            Add(sent, firstPart[wave.Piece] + part, wave.Share * Height(metres + (wave.FromFirst ? middle : streets.Lengths[wave.Piece] - middle)));
        }
    }

    private static void Add(Dictionary<int, double> sent, int part, double height)
    {
        if (height != 0) sent[part] = sent.GetValueOrDefault(part) + height;
    }

    private double Middle(int piece, int part) => (part + 0.5) * streets.Lengths[piece] / parts[piece];

    private double Height(double metres)
    {
        var inside = Math.Max(0, 1 - (metres / options.Bandwidth * (metres / options.Bandwidth)));
        return 15 / (16 * options.Bandwidth) * inside * inside;
    }
}
