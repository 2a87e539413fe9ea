using System.CommandLine;
using Clairevoie.Towns;

namespace Clairevoie.Commands;

/// <summary>Writes a fictional city as files: its ground, its addresses, its outlines.</summary>
public static class TownMakeCommand
{
    /// <summary>Builds the command.</summary>
    public static Command Build(Speech speech)
    {
        var seed = new Option<ulong>("--seed") { Description = "The seed: the same gives the same city.", DefaultValueFactory = _ => FictionalTown.UsualSeed };
        var folder = new Option<DirectoryInfo>("--out") { Description = "The folder to write in.", Required = true };
        var json = new Option<string?>("--json") { Description = "Says what was made as JSON, in this file or on the standard output.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("make", "Writes a fictional city as files: ground (PMTiles), addresses (BAN columns) and outlines (GeoJSON).") { seed, folder, json };
        command.SetAction(async (given, stop) =>
        {
            var town = FictionalTown.Found(given.GetValue(seed));
            var where = given.GetRequiredValue(folder).FullName;
            Directory.CreateDirectory(where);
            await TownFolder.Lay(town, where, stop);
            await TownFolder.WriteAddresses(town, Path.Combine(where, "addresses.csv"), stop);
            var made = new { FictionalTown.Name, town.Seed, Streets = town.Streets.Count, Addresses = town.Addresses.Count, Quarters = town.Quarters.Count(), Folder = where };
            if (given.GetResult(json) is not null) await speech.Json(made, given.GetValue(json), stop);
            else await speech.Data.WriteLineAsync($"{made.Name} (ville fictive) : {made.Streets} rues, {made.Addresses} adresses, {made.Quarters} quartiers, dans {where}");
            return Answer.Yes;
        });
        return command;
    }
}
