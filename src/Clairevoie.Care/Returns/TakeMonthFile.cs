using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Returns;

/// <summary>Takes several months from one file of counts, all of them or none. Nothing is signed by a file.</summary>
public sealed class TakeMonthFile(ReturnBook returns, StructureBook structures, IStringLocalizer<CareWords> words) : TakeCountFile<EnterMonth>(words)
{
    /// <inheritdoc />
    public override string Folder => "soin/releves";

    /// <inheritdoc />
    public override string Heading => ReturnFile.Heading;

    /// <inheritdoc />
    public override bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer.Role, Subject.CareReturn);
    }

    protected override Decision<IReadOnlyList<EnterMonth>> Read(string text) => ReturnFile.Read(text);

    protected override async Task<IEnumerable<IReadOnlyList<Refusal>>> Judge(IReadOnlyList<EnterMonth> lines, Viewer viewer, CancellationToken stop)
    {
        var mine = await structures.Of(viewer, stop);
        return lines.Select(line => line.Decide(mine, returns.Today) is Decision<MonthEntered>.No no ? no.Why : []);
    }

    protected override Task<Decision<IReadOnlyList<string>>> Keep(IReadOnlyList<EnterMonth> lines, Viewer viewer, CancellationToken stop) => returns.Enter(viewer, lines, stop);

    protected override string Say(Refusal why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return (why.Code == "not-said" ? $"{Words[$"measure.{why.Field}"].Value} : " : "") + base.Say(why);
    }
}
