using System.Globalization;
using System.Text;
using Clairevoie.Domain;
using Clairevoie.Intelligence.Files;
using Clairevoie.Intelligence.Operations;

namespace Clairevoie.Towns.Fiction;

/// <summary>
/// A year of operations in the fictional town, one planned, and what its police discovered: the events come in as a file, as a service
/// would send it, so that the importer has something to show.
/// </summary>
public sealed class LoadOperations(KeepOperations keep, OperationBook book, TakeFile files)
{
    private const int Operations = 48, Events = 900;

    public async Task Load(FictionalTown town, DateOnly last, CancellationToken stop)
    {
        var viewer = TownViewers.Of(town, Role.Analyst, "CROSS");
        if ((await book.Done(viewer, last.AddYears(-2), last.AddDays(1), stop)).Count > 0) return;
        var chance = new Chance(town.Seed).For("operations");
        for (var i = 0; i < Operations; i++)
            await keep.Report(viewer, One(town, last.AddDays(-chance.Below(360)), chance), planned: null, "", stop);
        await keep.Plan(viewer, new(last.AddDays(6), chance.Of(town.Arrondissements).Code, "PJ, CRS", "24") { Aim = "Contrôles aux abords de la gare" }, stop);
        var bytes = Encoding.UTF8.GetBytes(Rows(town, last, chance));
        await files.Take(viewer, new("constates.csv", "PJ", () => new MemoryStream(bytes)), FileMapping.Guess(FileKind.Events, ["reference", "day", "latitude", "longitude", "kind", "product"]), null, stop);
    }

    private static ReportOperation One(FictionalTown town, DateOnly day, Chance chance) =>
        new(day, chance.Of(town.Arrondissements).Code, chance.Happens(0.5) ? "PJ" : "PP, CRS", Number(8 + chance.Below(40)), Number(60 + (30 * chance.Below(8))))
        {
            Outcomes = new Dictionary<Outcome, string?>
            {
                [Outcome.Checks] = Number(20 + chance.Below(140)), [Outcome.SellersArrested] = Number(chance.Below(6)), [Outcome.UsersArrested] = Number(chance.Below(15)),
                [Outcome.Detentions] = Number(chance.Below(6)), [Outcome.Cash] = Number(50 * chance.Below(120)), [Outcome.Weapons] = chance.Happens(0.1) ? "1" : "0",
            },
            Seizures = [(Product.Crack, SeizedIn.Grams, Number(1 + chance.Below(80))), (Product.Cannabis, SeizedIn.Grams, Number(10 + chance.Below(900)))],
        };

    private static string Rows(FictionalTown town, DateOnly last, Chance chance)
    {
        var hearths = Hearths.Of(town, new Chance(town.Seed).For("hearths")).Where(hearth => hearth.Kind == ReportKind.Dealing).ToList();
        var rows = new StringBuilder("reference,day,latitude,longitude,kind,product\n");
        for (var i = 0; i < Events; i++)
        {
            var at = FictionalTown.Degrees(chance.Weighed(hearths, hearth => hearth.Weight).At);
            rows.Append(CultureInfo.InvariantCulture, $"F{i:0000},{last.AddDays(-chance.Below(360)):yyyy-MM-dd},{at.Latitude:0.000000},{at.Longitude:0.000000},{(chance.Happens(0.7) ? "Possession" : "Sale")},{(chance.Happens(0.6) ? "Cannabis" : "Crack")}\n");
        }

        return rows.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
