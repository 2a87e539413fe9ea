using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Clairevoie.Hall.Api.Hooks;
using Clairevoie.Hall.Api.Once;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Rounds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Clairevoie.Hall.Api;

/// <summary>The interface for programs: its document, its rules, and the doors of the Hall.</summary>
public static class ApiRoom
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddSingleton<ApiPace>().AddSingleton<TakeOnce>();
        services.AddSingleton<SendingBook>().AddSingleton<IGoRound>(house => house.GetRequiredService<SendingBook>());
        services.AddHooks();
        services.AddTransient<ApiDocument>();
        services.AddOpenApi("v1", options =>
        {
            options.ShouldInclude = described => described.RelativePath?.StartsWith("api/v1/", StringComparison.Ordinal) == true;
            options.AddSchemaTransformer((schema, _, _) =>
            {
                if (schema is { Enum.Count: > 0, Type: null }) schema.Type = JsonSchemaType.String;
                return Task.CompletedTask;
            });
            options.AddOperationTransformer((operation, context, stop) => ApiOperation.Tell(operation, context, stop));
            options.AddDocumentTransformer<ApiDocument>();
        });
        return services.ConfigureHttpJsonOptions(options =>
        {
            var form = options.SerializerOptions;
            // Letters stay letters: the answer is read as JSON alone, since nosniff forbids to take it for a page.
            form.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            form.NumberHandling = JsonNumberHandling.Strict;
            form.RespectNullableAnnotations = true;
            form.RespectRequiredConstructorParameters = true;
            form.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        });
    }

    /// <summary>What a request of a program goes through, once it is known who asks.</summary>
    public static void UseApi(this IApplicationBuilder house)
    {
        house.UseMiddleware<ApiAddress>();
        house.UseWhen(ApiAddress.IsAsked, api =>
        {
            api.UseStatusCodePages(ApiProblem.Answer);
            api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ApiProblem.Fault });
        });
    }

    /// <summary>The document, and the doors of the Hall.</summary>
    public static void MapApi(this IEndpointRouteBuilder doors)
    {
        doors.MapOpenApi(ApiAddress.Document).WithMetadata(new OpenAttribute("How to ask is no secret; what is answered is."));
        TerritoryDoor.Map(doors.Api());
    }
}
