using Clairevoie.Domain;
using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Returns;

/// <summary>Takes several returns from one file of counts, all of them or none.</summary>
public sealed class TakeReturnFile(ReturnBook book, IStringLocalizer<ReturnWords> words, TimeProvider clock) : TakeCountFile<EnterReturn>(words)
{
    /// <inheritdoc />
    public override string Folder => "justice/releves";

    /// <inheritdoc />
    public override string Heading => ReturnFile.Heading;

    /// <inheritdoc />
    public override bool IsFor(Viewer viewer)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return AccessTable.MayWrite(viewer.Role, Subject.JusticeReturn);
    }

    protected override Decision<IReadOnlyList<EnterReturn>> Read(string text) => ReturnFile.Read(text);

    protected override Task<IEnumerable<IReadOnlyList<Refusal>>> Judge(IReadOnlyList<EnterReturn> lines, Viewer viewer, CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        return Task.FromResult(lines.Select(line => line.Decide(today) is Decision<ReturnEntered>.No no ? no.Why : []));
    }

    protected override Task<Decision<IReadOnlyList<string>>> Keep(IReadOnlyList<EnterReturn> lines, Viewer viewer, CancellationToken stop) => book.Enter(viewer, lines, stop);
}
