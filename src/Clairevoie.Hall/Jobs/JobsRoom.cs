using Clairevoie.Domain;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Clairevoie.Hall.Jobs;

/// <summary>Long works: their book, the round that does them, and the door at which their files are taken.</summary>
internal static class JobsRoom
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton<JobBook>().AddSingleton<JobRounds>().AddSingleton<IGoRound>(house => house.GetRequiredService<JobRounds>());

    public static void MapJobs(this IEndpointRouteBuilder doors) =>
        doors.MapGet("/compte/travaux/{id}/fichier", Answer).WithMetadata(new ShowsAttribute(Subject.Desk));

    private static async Task<IResult> Answer(string id, HttpContext context, JobBook book, IEnumerable<JobKind> kinds)
    {
        if (context.Entrant() is not { } who || await book.Take(context.Viewer()!, who.Account.Id, id, context.RequestAborted) is not { } job) return Results.NotFound();
        var (name, type) = kinds.First(kind => kind.Name == job.Kind).File(job.Asked);
        return Results.File(book.FileOf(job), type, name);
    }
}
