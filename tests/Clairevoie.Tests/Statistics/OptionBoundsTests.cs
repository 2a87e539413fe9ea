using Clairevoie.Statistics.Accuracy;
using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Clusters;
using Clairevoie.Statistics.Density;
using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Exposure;
using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Hotspots;
using Clairevoie.Statistics.Networks;
using Clairevoie.Statistics.Pairs;
using Clairevoie.Statistics.Ranking;
using Clairevoie.Statistics.Scan;
using Xunit;

namespace Clairevoie.Tests.Statistics;

/// <summary>Every number that a method is given has bounds: it is taken up to them, and refused one step beyond with a code and with words.</summary>
public sealed class OptionBoundsTests
{
    private const double Bit = 1e-9;

    private static readonly RasterFrame Frame = new(0, 0, 10, 10, 2, 2);

    private static readonly IReadOnlyList<(string Name, string Code, Func<double, object> With, double[] Taken, double[] Refused)> Bounds =
    [
        ("accuracy level", "level", one => new AccuracyOptions { Level = one }, [0.5, 1 - Bit], [0.5 - Bit, 1, double.NaN]),
        ("rates level", "level", one => new RateOptions { Level = one }, [0.5, 1 - Bit], [0.5 - Bit, 1, double.NaN]),
        ("displacement level", "level", one => new DisplacementOptions { Seed = 1, Level = one }, [0.5, 1 - Bit], [0.5 - Bit, 1, double.NaN]),
        ("displacement count", "smallest-count", one => new DisplacementOptions { Seed = 1, SmallestCount = (int)one }, [1, 1000], [0, 1001]),
        ("displacement draws", "draws", one => new DisplacementOptions { Seed = 1, Draws = (int)one }, [1000, 100_000_000], [999, 100_000_001]),
        ("placebo periods", "placebo-periods", one => new PlaceboOptions { Seed = 1, Periods = (int)one }, [1, 10_000], [0, 10_001]),
        ("placebos", "placebos", one => new PlaceboOptions { Seed = 1, Periods = 1, Placebos = (int)one }, [19, 1_000_000], [18, 1_000_001]),
        ("placebo count", "smallest-count", one => new PlaceboOptions { Seed = 1, Periods = 1, SmallestCount = (int)one }, [1, 1000], [0, 1001]),
        ("least share", "least-share", one => new ExposureOptions { Seed = 1, LeastShare = one }, [0, 1], [-Bit, 1 + Bit, double.NaN]),
        ("warn from", "warn-from", one => new ExposureOptions { Seed = 1, WarnFrom = one }, [Bit, 1], [0, 1 + Bit, double.NaN]),
        ("hot spot permutations", "permutations", one => new HotspotOptions { Seed = 1, Permutations = (int)one }, [99, 10_000_000], [98, 10_000_001]),
        ("false discovery", "false-discovery", one => new HotspotOptions { Seed = 1, FalseDiscovery = one }, [Bit, 0.5], [0, 0.5 + Bit, double.NaN]),
        ("risk bandwidth", "bandwidth", one => new RelativeRiskOptions { Seed = 1, Frame = Frame, Bandwidth = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("risk level", "level", one => new RelativeRiskOptions { Seed = 1, Frame = Frame, Bandwidth = 1, Level = one }, [Bit, 0.5 - Bit], [0, 0.5, double.NaN]),
        ("risk permutations", "permutations", one => new RelativeRiskOptions { Seed = 1, Frame = Frame, Bandwidth = 1, Permutations = (int)one }, [1, 100_000], [0, 100_001]),
        ("density bandwidth", "bandwidth", one => new DensityOptions { Frame = Frame, Bandwidth = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("street bandwidth", "bandwidth", one => new NetworkDensityOptions { Bandwidth = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("street part", "part", one => new NetworkDensityOptions { Bandwidth = 1, Part = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("off street", "off-street", one => new NetworkDensityOptions { Bandwidth = 1, OffStreet = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("pixels", "pixels", one => new RasterFrame(0, 0, 10, 10, (int)one, 10_000), [1, 10_000], [0, 10_001]),
        ("rows", "pixels", one => new RasterFrame(0, 0, 10, 10, 10_000, (int)one), [1, 10_000], [0, 10_001]),
        ("search range", "bandwidth-range", one => new BandwidthOptions(1, one), [1 + Bit, 1000], [1, 1000.1, double.NaN]),
        ("dbscan radius", "radius", one => new DbscanOptions { Radius = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("dbscan points", "min-points", one => new DbscanOptions { Radius = 1, MinPoints = (int)one }, [1, 1e6], [0, -1]),
        ("st-dbscan radius", "radius", one => new SpaceTimeDbscanOptions { Radius = one }, [Bit, 1e6], [0, -1, double.PositiveInfinity, double.NaN]),
        ("st-dbscan points", "min-points", one => new SpaceTimeDbscanOptions { Radius = 1, MinPoints = (int)one }, [1, 1e6], [0, -1]),
        ("st-dbscan days", "days", one => new SpaceTimeDbscanOptions { Radius = 1, Days = (int)one }, [0, 36524], [-1, 36525]),
        ("hdbscan points", "min-points", one => new HdbscanOptions { MinPoints = (int)one }, [1, 1e6], [0, -1]),
        ("hdbscan size", "min-size", one => new HdbscanOptions { MinSize = (int)one }, [2, 1e6], [1, 0]),
        ("knox permutations", "permutations", one => new KnoxOptions { SpaceEdges = [0, 1], TimeEdges = [0, 1], Seed = 1, Permutations = (int)one }, [1, 1_000_000], [0, 1_000_001]),
        ("knox space", "space-edges", one => new KnoxOptions { SpaceEdges = [one, 5], TimeEdges = [0, 1], Seed = 1 }, [0, 5 - Bit], [-Bit, 5, double.NaN]),
        ("knox time", "time-edges", one => new KnoxOptions { SpaceEdges = [0, 1], TimeEdges = [(int)one, 5], Seed = 1 }, [0, 4], [-1, 5]),
        ("farrington years", "years", one => new FarringtonOptions { Years = (int)one }, [1, 20], [0, 21]),
        ("farrington window", "half-window", one => new FarringtonOptions { HalfWindow = (int)one }, [0, 12], [-1, 13]),
        ("farrington periods", "periods-per-year", one => new FarringtonOptions { PeriodsPerYear = (int)one }, [4, 366], [3, 367]),
        ("farrington alpha", "alpha", one => new FarringtonOptions { Alpha = one }, [Bit, 0.2], [0, 0.2 + Bit, double.NaN]),
        ("farrington recent", "fewest-recent", one => new FarringtonOptions { FewestRecent = (int)one }, [0, 1000], [-1, 1001]),
        ("farrington judged", "judged", one => new FarringtonOptions { Judged = (int)one }, [1, 100_000], [0, 100_001]),
        ("ears baseline", "baseline", one => new EarsOptions { Baseline = (int)one }, [3, 1000], [2, 1001]),
        ("ears false alarms", "false-alarm-every", one => new EarsOptions { FalseAlarmEvery = one }, [2, 1e9], [2 - Bit, 1.1e9, double.NaN]),
        ("cusum expected", "expected", one => new CusumOptions { Expected = one }, [0.001 + Bit, 100_000], [0.001, 100_001, double.NaN]),
        ("cusum baseline", "baseline", one => new CusumOptions { Baseline = (int)one }, [7, 10_000], [6, 10_001]),
        ("cusum rise", "rise", one => new CusumOptions { Rise = one }, [1.05, 20], [1.05 - Bit, 20 + Bit, double.NaN]),
        ("cusum false alarms", "false-alarm-every", one => new CusumOptions { FalseAlarmEvery = one }, [10, 100_000], [10 - Bit, 100_001, double.NaN]),
        ("cusum dispersion", "dispersion", one => new CusumOptions { Dispersion = one }, [1, 100], [1 - Bit, 100.1, double.NaN]),
        ("ranking draws", "draws", one => new RankingOptions { Seed = 1, Draws = (int)one }, [100, 100_000_000], [99, 100_000_001]),
        ("scan radius", "radius", one => new ScanOptions { Seed = 1, Radius = one }, [Bit, double.PositiveInfinity], [0, -1, double.NaN]),
        ("scan share", "share", one => new ScanOptions { Seed = 1, Share = one }, [Bit, 0.5], [0, 0.5 + Bit, double.NaN]),
        ("scan shortest", "shortest", one => new ScanOptions { Seed = 1, Shortest = (int)one }, [1, 400], [0, -1]),
        ("scan longest", "longest", one => new ScanOptions { Seed = 1, Longest = (int)one }, [1, 400], [0, -1]),
        ("scan baseline", "baseline", one => new ScanOptions { Seed = 1, Baseline = (int)one }, [7, 400], [6, 0]),
        ("scan fewest cases", "min-cases", one => new ScanOptions { Seed = 1, MinCases = (int)one }, [2, 400], [1, 0]),
        ("scan ellipses", "ellipses", one => new ScanOptions { Seed = 1, Ellipses = [2, one] }, [1 + Bit, 20], [1, 20 + Bit, double.NaN]),
        ("scan ellipse penalty", "ellipse-penalty", one => new ScanOptions { Seed = 1, EllipsePenalty = one }, [0, 10], [-Bit, 10 + (4 * Bit), double.NaN]),
        ("scan replications", "replications", one => new ScanOptions { Seed = 1, Replications = (int)one }, [9, 999_999], [8, 1_000_000]),
        ("scan stop", "stop-after", one => new ScanOptions { Seed = 1, StopAfter = (int)one }, [5, 400], [4, 0]),
        ("scan looks", "looks", one => new ScanOptions { Seed = 1, DaysBetweenLooks = (int)one }, [1, 400], [0, -1]),
        ("scan most", "most", one => new ScanOptions { Seed = 1, Most = (int)one }, [1, 1000], [0, 1001]),
        ("threads", "threads", one => new Work((int)one), [1, 1024], [0, 1025]),
    ];

    private static readonly IReadOnlyList<(string Name, Func<double, object> With, double[] Taken, double[] Refused)> OfNetworks =
    [
        ("draws", one => new NetworkOptions { Seed = 1, Draws = (int)one }, [20, 10_000], [19, 10_001]),
        ("level", one => new NetworkOptions { Seed = 1, Level = one }, [0.5, 0.999], [0.5 - Bit, 0.999 + Bit, double.NaN]),
        ("resolution", one => new NetworkOptions { Seed = 1, Resolution = one }, [Bit, 1000], [0, 1000.1, double.NaN]),
        ("runs", one => new NetworkOptions { Seed = 1, Runs = (int)one }, [2, 1000], [1, 1001]),
    ];

    public static TheoryData<string> Names => [.. Bounds.Select(one => one.Name)];

    public static TheoryData<string> NetworkNames => [.. OfNetworks.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_number_is_taken_up_to_its_bounds_and_refused_beyond(string name)
    {
        var (_, code, with, taken, refused) = Bounds.Single(one => one.Name == name);

        Assert.All(taken, one => Assert.NotNull(with(one)));
        Assert.All(refused, one => Assert.Equal(code, Assert.Throws<DataRefusedException>(() => with(one)).Code));
    }

    [Theory]
    [MemberData(nameof(NetworkNames))]
    public void A_number_of_a_network_is_taken_up_to_its_bounds_and_refused_beyond(string name)
    {
        var (_, with, taken, refused) = OfNetworks.Single(one => one.Name == name);

        Assert.All(taken, one => Assert.NotNull(with(one)));
        Assert.All(refused, one => Assert.Throws<DataRefusedException>(() => with(one)));
    }
}
