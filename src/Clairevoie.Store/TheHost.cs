using Clairevoie.Domain;

namespace Clairevoie.Store;

/// <summary>Whoever runs the host and types a command at its terminal: known to the trace as the host, since no account stands behind it.</summary>
public static class TheHost
{
    private static readonly MissionId Mission = new(new Guid("00000000-0000-4000-8000-000000000001"));

    /// <summary>Something that a command of the host does.</summary>
    public static Doing Does(Act act, string purpose, string what) => new(act, Mission, new AgencyId("HOST"), purpose, what);
}
