using Clairevoie.Domain;

namespace Clairevoie.Coordination.Measures.Register;

/// <summary>What the table says of whole plans.</summary>
internal static class PlanRights
{
    private static readonly Record OfNobody = new("", MissionId.Anonymous, AgencyId.None, Viewer.NoTerritory, new HashSet<MissionId>(), new HashSet<AgencyId>());

    /// <summary>Whether the viewer may write a line that is nobody's: then every line, and the plans themselves.</summary>
    public static bool WritesAll(Viewer viewer) => AccessTable.MayWrite(viewer, Subject.PlanMeasure, OfNobody);
}
