using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Where;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Alike;

/// <summary>
/// Keeps what a report is compared by, sealed under the report's own key: withdrawn or purged, it is compared with nothing any more.
/// Words are sketched with a secret of the room.
/// </summary>
public sealed class ReportTraitsSeal(RoomKeys keys)
{
    private const string Part = "traits";

    private static readonly Question Keep = Question.In<ReportTraitsSeal>("Alike/keep_traits");

    private readonly ReportSeal seal = new(keys);
    private readonly ulong seed = BitConverter.ToUInt64(keys.Derive("words of reports"));

    /// <summary>What is written beside a report that comes in, or whose words were redacted.</summary>
    public Func<Deed, Task> Beside(Guid report, ReportTold told, byte[] key)
    {
        ArgumentNullException.ThrowIfNull(told);
        var at = Projection.Lambert93.From(told.Where);
        var traits = seal.Seal(key, ReportTraits.Of(told, at.East, at.North, seed).Write(), report, Part);
        return deed => deed.Run(Keep, new { report, traits });
    }

    /// <summary>Opens what was kept.</summary>
    public ReportTraits Open(byte[] wrap, byte[] traits, Guid report) => ReportTraits.Read(seal.Open(seal.UnwrapWithRoom(wrap, report), traits, report, Part));
}
