using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Care.Returns;

/// <summary>Takes several months from one file of counts, all of them or none.</summary>
[Shows(Subject.CareReturn, Writes = true)]
public sealed class FileModel(ReturnBook returns, StructureBook structures, IStringLocalizer<CareWords> words) : CountFilePage<EnterMonth>(words)
{
    public override string Heading => ReturnFile.Heading;

    protected override Decision<IReadOnlyList<EnterMonth>> Read(string text) => ReturnFile.Read(text);

    protected override async Task<IEnumerable<IReadOnlyList<Refusal>>> Judge(IReadOnlyList<EnterMonth> lines, CancellationToken stop)
    {
        var mine = await structures.Of(HttpContext.Viewer()!, stop);
        return lines.Select(line => line.Decide(mine, returns.Today) is Decision<MonthEntered>.No no ? no.Why : []);
    }

    protected override Task<Decision<IReadOnlyList<string>>> Keep(IReadOnlyList<EnterMonth> lines, CancellationToken stop) =>
        returns.Enter(HttpContext.Viewer()!, lines, stop);

    protected override string Say(Refusal why)
    {
        ArgumentNullException.ThrowIfNull(why);
        return (why.Code == "not-said" ? $"{Words[$"measure.{why.Field}"].Value} : " : "") + base.Say(why);
    }
}
