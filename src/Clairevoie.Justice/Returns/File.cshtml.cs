using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Files;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Justice.Returns;

/// <summary>Takes several returns from one file of counts, all of them or none.</summary>
[Shows(Subject.JusticeReturn, Writes = true)]
public sealed class FileModel(ReturnBook book, IStringLocalizer<ReturnWords> words, TimeProvider clock) : CountFilePage<EnterReturn>(words)
{
    public override string Heading => ReturnFile.Heading;

    protected override Decision<IReadOnlyList<EnterReturn>> Read(string text) => ReturnFile.Read(text);

    protected override Task<IEnumerable<IReadOnlyList<Refusal>>> Judge(IReadOnlyList<EnterReturn> lines, CancellationToken stop)
    {
        var today = HalfDay.Of(clock.GetUtcNow()).Day;
        return Task.FromResult(lines.Select(line => line.Decide(today) is Decision<ReturnEntered>.No no ? no.Why : []));
    }

    protected override Task<Decision<IReadOnlyList<string>>> Keep(IReadOnlyList<EnterReturn> lines, CancellationToken stop) =>
        book.Enter(HttpContext.Viewer()!, lines, stop);
}
