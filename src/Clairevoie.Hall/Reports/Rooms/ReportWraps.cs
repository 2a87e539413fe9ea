using Clairevoie.Store;

namespace Clairevoie.Hall.Reports;

/// <summary>Where the rooms that take reports hold data keys under their master key: what a rotation needs to find.</summary>
public static class ReportWraps
{
    /// <summary>The wraps of the reports of one room.</summary>
    public static HeldWraps Held { get; } = new(Question.In<ReportRoom>("Rooms/wraps_after"), Question.In<ReportRoom>("Rooms/replace_wrap"));
}
