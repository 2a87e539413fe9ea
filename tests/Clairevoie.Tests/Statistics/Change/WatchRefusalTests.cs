using Clairevoie.Statistics.Change;
using Clairevoie.Statistics.Findings;
using Xunit;

namespace Clairevoie.Tests.Statistics.Change;

public sealed class WatchRefusalTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void A_series_that_is_none_is_refused()
    {
        Assert.Equal("no-counts", Refused(() => new CountSeries(Day, [])));
        Assert.Equal("negative-count", Refused(() => new CountSeries(Day, [1, -2])));
        Assert.Equal("series-step", Refused(() => new CountSeries(Day, [1], 0)));
    }

    [Fact]
    public void A_series_too_short_for_the_method_is_refused()
    {
        var short7 = new CountSeries(Day, [1, 2, 3, 4, 5, 6, 7]);

        Assert.Equal("series-too-short", Refused(() => WatchByCusum.Of(short7, new CusumOptions())));
        Assert.Equal("series-too-short", Refused(() => WatchByEars.Of(short7, new EarsOptions())));
        Assert.Equal("series-too-short", Refused(() => WatchByFarrington.Of(short7, new FarringtonOptions())));
        Assert.Equal("series-too-short", Refused(() => WatchByEars.Of(new CountSeries(Day, new int[11]), new EarsOptions { Rule = EarsRule.C3 })));
    }

    [Fact]
    public void An_empty_baseline_or_a_rise_too_small_to_see_is_refused()
    {
        Assert.Equal("baseline-empty", Refused(() => WatchByCusum.Of(new CountSeries(Day, new int[60]), new CusumOptions())));
        Assert.Equal("rise-too-small", Refused(() => WatchByCusum.Of(new CountSeries(Day, [1]), new CusumOptions { Expected = 0.05, Rise = 1.05 })));
    }

    [Fact]
    public void Options_out_of_their_range_are_refused()
    {
        Assert.Equal("expected", Refused(() => new CusumOptions { Expected = 0 }));
        Assert.Equal("rise", Refused(() => new CusumOptions { Rise = 1 }));
        Assert.Equal("false-alarm-every", Refused(() => new CusumOptions { FalseAlarmEvery = 1 }));
        Assert.Equal("dispersion", Refused(() => new CusumOptions { Dispersion = 0.9 }));
        Assert.Equal("baseline", Refused(() => new EarsOptions { Baseline = 2 }));
        Assert.Equal("alpha", Refused(() => new FarringtonOptions { Alpha = 0.5 }));
        Assert.Equal("years", Refused(() => new FarringtonOptions { Years = 0 }));
    }

    private static string Refused(Func<object> made) => Assert.Throws<DataRefusedException>(made).Code;
}
