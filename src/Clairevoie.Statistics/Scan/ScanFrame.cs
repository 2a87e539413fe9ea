using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Scan;

/// <summary>
/// The data of one run in an order of its own: places by their coordinates, events by place and time. The order of the
/// caller leaves no trace, so the same events in another order draw the same chance.
/// </summary>
internal sealed class ScanFrame
{
    private ScanFrame(ScanOptions options, UnitAxis axis, int[] back, int[] events) =>
        (Options, Axis, Back, Origin) = (options, axis, back, events);

    public ScanOptions Options { get; }

    public UnitAxis Axis { get; }

    /// <summary>The caller's number of each place.</summary>
    public int[] Back { get; }

    /// <summary>The caller's number of each event: cases first, then controls.</summary>
    public int[] Origin { get; }

    public int[] Site { get; private init; } = [];

    public int[] Time { get; private init; } = [];

    /// <summary>Which events are cases; all of them when nothing stands here.</summary>
    public bool[]? IsCase { get; private init; }

    /// <summary>How many cases.</summary>
    public int Cases { get; private init; }

    /// <summary>Events that lie outside the period, or were not known by its end.</summary>
    public int LeftOut { get; private init; }

    public int Sites => Back.Length;

    public int Units => Axis.Count;

    public int Longest => Math.Min(Options.Longest ?? Math.Max(1, Units / 2), Units);

    public int Shortest => Options.Shortest;

    /// <summary>The earliest last step of a window: the present for what is alive, else any.</summary>
    public int EarliestEnd => Options.Prospective ? Units - 1 : 0;

    /// <summary>The same for replicates, which also run over the looks of before when these are adjusted for.</summary>
    public int EarliestReplicateEnd => Options is { Prospective: true, WatchingSince: { } since }
        ? Math.Clamp(Axis.Of(Math.Max(since.DayNumber, Axis.Span.First.DayNumber)), 0, Units - 1)
        : EarliestEnd;

    /// <summary>The first step that any window of a replicate can hold.</summary>
    public int Horizon => Math.Max(0, EarliestReplicateEnd - Longest + 1);

    /// <summary>A number that two frames share only if their events and their days are the same.</summary>
    public ulong Print()
    {
        var print = (ulong)Axis.Span.First.DayNumber;
        foreach (var part in (ReadOnlySpan<int[]>)[[Axis.Span.Last.DayNumber, Cases, Sites], Site, Time])
            foreach (var one in part) print = (print ^ (uint)one) * 0x9E3779B97F4A7C15 ^ (print >> 29);
        return print;
    }

    public static ScanFrame Of(ScanCases cases, ScanOptions options)
    {
        var axis = new UnitAxis(SpanOf(cases, options), options.Unit);
        var back = cases.Sites.Order;
        var rank = new int[back.Length];
        for (var i = 0; i < back.Length; i++) rank[back[i]] = i;

        var controls = options.Model == ScanModel.Bernoulli ? cases.Controls : null;
        var packed = new Packed(axis.Count, cases.Count + (controls?.Count ?? 0));
        Take(cases, options, axis, rank, packed, 0);
        var isCase = packed.Count;
        if (controls is not null) Take(controls, options, axis, rank, packed, cases.Count);
        var (site, time, origin) = packed.Sorted();
        return new(options, axis, back, origin)
        {
            Site = site,
            Time = time,
            IsCase = controls is null ? null : [.. origin.Select(one => one < cases.Count)],
            Cases = isCase,
            LeftOut = cases.Count + (controls?.Count ?? 0) - packed.Count,
        };
    }

    private static void Take(ScanCases cases, ScanOptions options, UnitAxis axis, int[] rank, Packed packed, int from)
    {
        var last = axis.Span.Last.DayNumber;
        for (var i = 0; i < cases.Count; i++)
        {
            var known = cases.Known.Count > 0 ? cases.Known[i] : cases.Day[i];
            var day = options.Clock == ScanClock.Known ? known : cases.Day[i];
            if (axis.Holds(day) && known <= last) packed.Add(rank[cases.Site[i]], axis.Of(day), from + i);
        }
    }

    private static DaySpan SpanOf(ScanCases cases, ScanOptions options)
    {
        if (cases.Count == 0) throw DataRefusedException.Because("no-cases", "Il n'y a aucun événement à analyser.", "There is no event to scan.");
        IReadOnlyList<int> days = options.Clock == ScanClock.Known
            ? cases.Known.Count > 0 ? cases.Known : throw DataRefusedException.Because("no-known-days", "Aucune date de connaissance n'est donnée : analysez par date des faits, ou donnez-la.", "No day of knowledge is given: scan by the day it happened, or give it.")
            : cases.Day;
        var all = cases.Controls is { } controls && options.Model == ScanModel.Bernoulli ? days.Concat(controls.Day) : days;
        var last = options.Last ?? UnitAxis.EndOf(DateOnly.FromDayNumber(all.Max()), options.Unit);
        var first = options.First ?? (options.Baseline is { } behind ? last.AddDays(1 - behind) : UnitAxis.BeginOf(DateOnly.FromDayNumber(all.Min()), options.Unit));
        var span = new DaySpan(first, last);
        if (days.Min() > last.DayNumber || days.Max() < first.DayNumber)
            throw DataRefusedException.Because("empty-period", $"Aucun événement entre le {first:yyyy-MM-dd} et le {last:yyyy-MM-dd} : les données vont du {DateOnly.FromDayNumber(days.Min()):yyyy-MM-dd} au {DateOnly.FromDayNumber(days.Max()):yyyy-MM-dd}.", $"No event between {first:yyyy-MM-dd} and {last:yyyy-MM-dd}: the data run from {DateOnly.FromDayNumber(days.Min()):yyyy-MM-dd} to {DateOnly.FromDayNumber(days.Max()):yyyy-MM-dd}.");
        return span;
    }

    /// <summary>Events as one number each, by place and then by time: sorting is then a matter of milliseconds.</summary>
    private sealed class Packed(int units, int capacity)
    {
        private readonly long[] key = new long[capacity];
        private readonly int[] origin = new int[capacity];

        public int Count { get; private set; }

        public void Add(int site, int time, int from) => (key[Count], origin[Count++]) = (((long)site * units) + time, from);

        public (int[] Site, int[] Time, int[] Origin) Sorted()
        {
            Array.Sort(key, origin, 0, Count);
            var kept = key.AsSpan(0, Count);
            var (site, time) = (new int[Count], new int[Count]);
            for (var i = 0; i < Count; i++) (site[i], time[i]) = ((int)(kept[i] / units), (int)(kept[i] % units));
            return (site, time, origin[..Count]);
        }
    }
}
