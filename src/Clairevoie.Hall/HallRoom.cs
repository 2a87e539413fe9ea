using System.Text.Encodings.Web;
using System.Text.Unicode;
using Clairevoie.Hall.Api;
using Clairevoie.Hall.Calendars;
using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Front;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.Jobs;
using Clairevoie.Hall.Language;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Reports;
using Clairevoie.Hall.Rounds;
using Clairevoie.Hall.Security;
using Clairevoie.Hall.SignIn;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.WebEncoders;

namespace Clairevoie.Hall;

/// <summary>The hall: what every page goes through, and the pages that belong to no room.</summary>
public static class HallRoom
{
    /// <summary>What a proxy of this very machine says of a request: that it came encrypted, and from which address, which only the flood limits use.</summary>
    private static readonly ForwardedHeadersOptions FromOwnProxy = new()
    {
        ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
    };

    /// <summary>Adds what the pages of every room need.</summary>
    public static IServiceCollection AddHall(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddTransient<Drawing>();
        services.AddSingleton<Refusals>();
        services.AddSignIn();
        services.AddReports();
        services.AddRounds();
        services.AddProblemDetails();
        services.AddApi();
        services.AddJobs();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Clairevoie.Hall/Parts/{0}.cshtml"));
        services.AddPagesOf(typeof(HallRoom).Assembly);
        services.AddRazorPages(options => options.RootDirectory = "/").AddMvcOptions(options =>
        {
            options.MaxModelValidationErrors = 50;
            options.Filters.Add<HandledOnly>();
        });
        services.Configure<RazorPagesOptions>(options => options.Conventions.ConfigureFilter(new Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute()));
        return services;
    }

    /// <summary>What a request goes through, from the street to the door.</summary>
    public static WebApplication UseHall(this WebApplication house)
    {
        house.UseForwardedHeaders(FromOwnProxy);
        house.UseMiddleware<SecurityHeaders>();
        house.UseExceptionHandler("/panne");
        house.UseMiddleware<LanguageOfAddress>();
        house.UseWhen(AsksForData, data => data.UseStatusCodePages());
        house.UseWhen(context => !AsksForData(context), page => page.UseStatusCodePagesWithReExecute("/refus/{0}"));
        house.UseApi();
        house.UseMiddleware<SameOriginOnly>();
        house.UseAuthentication();
        house.UseMiddleware<KeyGate>();
        house.UseWhen(ApiAddress.IsAsked, api => api.UseMiddleware<ApiGate>());
        house.UseRouting();
        house.UseMiddleware<DoorKeeper>();
        house.UseMiddleware<ReadableForms>();
        return house;
    }

    /// <summary>The pages of every room that this host runs, and the Hall's own doors.</summary>
    public static void MapHall(this IEndpointRouteBuilder doors)
    {
        doors.MapRazorPages();
        doors.MapPasskeys();
        doors.MapAssets();
        doors.MapAddresses();
        doors.MapCalendar();
        doors.MapApi();
        doors.MapJobs();
        doors.MapTheme();
        doors.MapGet("/sante", () => Results.Text("ok")).WithMetadata(new OpenAttribute("A monitor asks whether the house stands; it learns nothing else."));
    }

    // A program is answered with a problem (RFC 9457), a person with a page.
    private static bool AsksForData(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/ogc") || context.Request.Path.StartsWithSegments("/tuiles");
}
