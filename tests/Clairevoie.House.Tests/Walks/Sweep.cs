using Clairevoie.Commands;
using Clairevoie.Domain;
using Clairevoie.Hall.Rounds;
using Clairevoie.Valves;
using Microsoft.Extensions.DependencyInjection;
using System.CommandLine;
using Xunit;

namespace Clairevoie.HouseTests.Walks;

/// <summary>What the house does by itself and what its host does with it: rounds, carriers, every command of the command line, a backup.</summary>
internal sealed class Sweep(CanaryTown town, string folder)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>One round of everything that goes round by itself.</summary>
    public async Task GoRound()
    {
        var now = town.Clock.GetUtcNow();
        foreach (var due in town.Parts.GetServices<IFallDue>()) await due.PutOut(HalfDay.Of(now).Day, Stop);
        await town.Parts.GetRequiredService<Carrier>().Round(Stop);
        foreach (var round in town.Parts.GetServices<IGoRound>()) await round.Go(now, Stop);
    }

    /// <summary>Every command but those that open a house of their own; each with what it said.</summary>
    public async Task<IReadOnlyList<(string Command, string Said)>> RunEveryCommand()
    {
        List<(string, string)> said = [];
        foreach (var words in Leaves(CommandLine.Build(Silent), []).Where(words => words[0] is not ("serve" or "restore" or "keys" or "purge") && words is not ["trace", ..]))
            foreach (var arguments in Ways(words))
            {
                using var data = new StringWriter();
                await CommandLine.Run([.. arguments], new Speech(data, data, TextReader.Null));
                said.Add((string.Join(' ', arguments), data.ToString()));
            }

        return said;
    }

    private static Speech Silent => new(TextWriter.Null, TextWriter.Null, TextReader.Null);

    private static IEnumerable<string[]> Leaves(Command command, string[] path) => command.Subcommands.Count == 0
        ? [path]
        : command.Subcommands.SelectMany(sub => Leaves(sub, [.. path, sub.Name]));

    private IEnumerable<string[]> Ways(string[] words) => words switch
    {
        ["backup"] => [[.. words, "--var", town.Var, "--out", Path.Combine(folder, $"backup-{Guid.NewGuid():N}")]],
        ["valve", "export"] => Pairs().Select(pair => (string[])[.. words, Path.Combine(folder, $"{pair.From}-{pair.To}.json"), "--from", pair.From, "--to", pair.To, "--var", town.Var]),
        ["valve", "key"] => Enum.GetValues<Room>().Select(room => (string[])[.. words, "--room", room.Slug(), "--var", town.Var]),
        ["town", "play"] => [[.. words, "--months", "1", "--var", town.Var]],
        _ => [[.. words, "--var", town.Var], [.. words, "--var", town.Var, "--json", Path.Combine(folder, $"{string.Join('-', words)}.json")]],
    };

    private static IEnumerable<(string From, string To)> Pairs() =>
        from one in Enum.GetValues<Room>() from other in Enum.GetValues<Room>() where one != other select (one.Slug(), other.Slug());
}
