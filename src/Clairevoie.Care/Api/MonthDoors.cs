using System.Globalization;
using Clairevoie.Care.Returns;
using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Api.Once;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Care.Api;

/// <summary>A month of a structure, as counts.</summary>
/// <param name="Attested">Whether at least 11 persons were served in the month; how many is never asked.</param>
/// <param name="Counts">The counts, by key; those that a structure owes are all given.</param>
public sealed record MonthGiven(bool Attested, IReadOnlyDictionary<string, long> Counts);

/// <summary>A month of a structure, as it is kept.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Month">The month.</param>
/// <param name="Version">How many times it was given.</param>
/// <param name="Attested">Whether at least 11 persons were served.</param>
/// <param name="Counts">The counts, by key.</param>
/// <param name="SignedOn">The day on which it was signed, in the house; <c>null</c> until then.</param>
public sealed record MonthSaid(string Structure, string Month, int Version, bool Attested, IReadOnlyDictionary<string, long> Counts, DateOnly? SignedOn);

/// <summary>A structure for which a mission may give months.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="Service">The kind of service.</param>
/// <param name="Owes">The keys of the counts that it owes each month.</param>
public sealed record StructureSaid(string Id, string Name, string Service, IReadOnlyList<string> Owes);

/// <summary>The structures of a mission.</summary>
/// <param name="Structures">All of them.</param>
public sealed record StructuresSaid(IReadOnlyList<StructureSaid> Structures);

/// <summary>A program of a care structure gives its monthly counts. Nothing is signed by a program.</summary>
public sealed class MonthDoors(ReturnBook returns, StructureBook structures, IStringLocalizer<CareWords> words)
{
    private const string Group = "care";

    private static readonly MonthGiven Example = new(true, new Dictionary<string, long> { ["passages"] = 412 });

    private const string Structure = "3f1c8f0e-6a52-4b6d-9a57-0d1f6f7f2c11";

    private static readonly MonthSaid ExampleSaid = new(Structure, "2026-10", 1, true, Example.Counts, null);

    internal static void Map(RouteGroupBuilder api)
    {
        api.MapMethods("/care/structures", ApiDoors.Reading, Mine)
            .Tells(new ApiDoor("careStructures", Group, typeof(StructuresSaid)) { Said = new StructuresSaid([new(Structure, "CAARUD du Levant", "caarud", ["passages", "contacts"])]) })
            .WithMetadata(new ShowsAttribute(Subject.CareReturn, Sight.Full));
        api.MapMethods("/care/structures/{structure}/months/{month}", ApiDoors.Reading, Read)
            .Tells(new ApiDoor("careMonth", Group, typeof(MonthSaid)) { Said = ExampleSaid })
            .WithMetadata(new ShowsAttribute(Subject.CareReturn, Sight.Full));
        api.MapPut("/care/structures/{structure}/months/{month}", Give)
            .Tells(new ApiDoor("giveCareMonth", Group, typeof(MonthSaid)) { Takes = typeof(MonthGiven), Sent = Example, Said = ExampleSaid, HeldByTag = true })
            .WithMetadata(new ShowsAttribute(Subject.CareReturn) { Writes = true });
    }

    private static async Task<IResult> Mine(HttpContext context, StructureBook structures) => new ApiAnswer(new StructuresSaid(
        [.. (await structures.Of(context.Viewer()!, context.RequestAborted)).Select(one => new StructureSaid(one.Id, one.Name, one.Service, [.. one.ServiceType.Measures.Select(measure => measure.Key)]))]));

    private static async Task<IResult> Read(string structure, string month, HttpContext context, MonthDoors doors) =>
        await doors.Find(context, structure) is { } found && await doors.Kept(context, found, month) is { } kept ? new ApiAnswer(kept) : ApiProblem.Of(Status404NotFound);

    private static async Task<IResult> Give(string structure, string month, HttpContext context, TakeOnce once, MonthDoors doors)
    {
        if (await doors.Find(context, structure) is not { } found) return ApiProblem.Of(Status404NotFound);
        var body = await ApiBody.Of<MonthGiven>(context);
        return body.Read is { } given ? await once.Answer(context, body.Bytes, () => doors.Enter(context, found, month, given)) : body.Wrong!;
    }

    private async Task<IResult> Enter(HttpContext context, StructureKept structure, string month, MonthGiven given)
    {
        var before = await Kept(context, structure, month);
        var held = context.Request.Headers.IfMatch.ToString();
        if (before is not null && held.Length == 0) return ApiProblem.Of(Status428PreconditionRequired);
        if (held.Length > 0 && (before is null || !ApiAnswer.Has(held, ApiAnswer.TagOf(before, ApiAnswer.FormOf(context))))) return ApiProblem.Of(Status412PreconditionFailed);
        var written = given.Counts.ToDictionary(count => count.Key, count => (string?)count.Value.ToString(CultureInfo.InvariantCulture));
        var asked = new EnterMonth(structure.Id, month, given.Attested ? "yes" : "no", written) { Corrects = before?.Version ?? 0 };
        if (await returns.Enter(context.Viewer()!, [asked], CancellationToken.None) is Decision<IReadOnlyList<string>>.No no)
            return no.Why is [{ Code: "corrected-meanwhile" }] ? ApiProblem.Of(Status412PreconditionFailed) : no.Why.AsProblem(words);
        return new ApiAnswer((await Kept(context, structure, month))!);
    }

    private async Task<StructureKept?> Find(HttpContext context, string id) => (await structures.Of(context.Viewer()!, context.RequestAborted)).FirstOrDefault(one => one.Id == id);

    private async Task<MonthSaid?> Kept(HttpContext context, StructureKept structure, string month) =>
        ReturnPeriod.Read(month) is { Months: 1 } read && await returns.Of(context.Viewer()!, structure, read.ToString(), context.RequestAborted) is { } kept
            ? new(structure.Id, kept.Line.Month, kept.Line.Version, kept.Line.Attested, kept.Figures.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary(), kept.Line.SignedOn)
            : null;
}
