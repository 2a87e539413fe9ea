using Clairevoie.Statistics.Displacement;
using Clairevoie.Statistics.Findings;

namespace Clairevoie.Tests.Statistics.Displacement;

/// <summary>Actions written in one line, for the tests of this folder.</summary>
internal static class Actions
{
    /// <summary>The worked example: the target falls from 100 to 60, the buffer rises from 80 to 84, the control falls from 200 to 190.</summary>
    public static ActionCounts Worked { get; } = Counts(100, 60, 80, 84, 200, 190);

    public static DisplacementOptions Plain { get; } = new() { Seed = 1 };

    public static ActionCounts Counts(long a0, long a1, long b0, long b1, long c0, long c1) =>
        new(new BeforeAfter(a0, a1), new BeforeAfter(b0, b1), new BeforeAfter(c0, c1));

    public static DisplacementResult Measured(ActionCounts counts, DisplacementOptions? options = null) =>
        MeasureDisplacement.Of(counts, options ?? Plain, Work.Plain).Result;
}
