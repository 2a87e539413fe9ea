using Clairevoie.Domain;
using Clairevoie.Hall.Accounts;
using Clairevoie.Hall.GisKeys;
using Clairevoie.Hall.Layout;
using Clairevoie.Hall.SignIn.Codes;
using Clairevoie.Hall.SignIn.Keys;
using Clairevoie.Hall.Tasks;
using Clairevoie.Store;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Clairevoie.Hall.SignIn;

/// <summary>What sign-in needs: accounts over our own store, cookies that only say who, keys kept sealed.</summary>
public static class SignInRoom
{
    private static readonly TimeSpan CodeTime = TimeSpan.FromMinutes(5);

    /// <summary>Adds sign-in and accounts.</summary>
    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddSingleton<SignInPace>().AddSingleton<EntranceBook>().AddSingleton<MissionGround>().AddSingleton<MissionViewers>().AddSingleton<GisKeyBook>();
        services.AddSingleton(new Signpost("/comptes", typeof(AccountWords), "nav", Subject.Account, Sight.Full));
        services.AddSingleton<ITellTasks, AccountTasks>();
        services.AddSingleton(new StandingWay(Subject.Account, "/comptes", typeof(AccountWords), "accounts") { Writes = true });
        services.AddScoped<Entrance>().AddScoped<Sentry>().AddScoped<AddPasskey>().AddScoped<SecondProof>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, options => Dress(options, "clairevoie"))
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options => Dress(options, "clairevoie-code"));
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SignInSettings>((options, settings) =>
        {
            options.EventsType = typeof(Sentry);
            options.ExpireTimeSpan = TimeSpan.FromHours(settings.SessionHours);
        });
        services.AddDataProtection().SetApplicationName("clairevoie");
        services.Remove(services.Single(OpensKeysAtTheStart));
        services.AddOptions<KeyManagementOptions>().Configure<Cellar>((options, cellar) =>
            (options.XmlRepository, options.XmlEncryptor) = (new KeptKeys(cellar), new KeySeal(cellar)));
        return services;
    }

    /// <summary>Adds accounts alone: what a command needs to add one.</summary>
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddSingleton(house => SignInSettings.In(house.GetRequiredService<Cellar>().Place.Var));
        services.AddSingleton<Acting>().AddSingleton<Missions>().AddSingleton<OneTimeLinks>().AddSingleton<Standings>();
        services.AddSingleton<AllAccounts>().AddSingleton<PostsAtTheTable>();
        services.AddScoped<ChoosePassword>().AddScoped<AddAccount>().AddScoped<AccountCare>();
        services.AddScoped<FirstAdministrator>().AddScoped<DemonstrationAccounts>();
        services.AddIdentityCore<Account>()
            .AddUserStore<AccountStore>()
            .AddClaimsPrincipalFactory<Passport>()
            .AddTokenProvider<TotpProvider>(TokenOptions.DefaultAuthenticatorProvider)
            .AddSignInManager();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000);
        services.AddOptions<IdentityOptions>().Configure<SignInSettings>(Require);
        services.Configure<IdentityPasskeyOptions>(options => options.UserVerificationRequirement = "required");
        return services;
    }

    // The keys of cookies are opened when the first cookie comes: a house that only takes reports never needs them.
    private static bool OpensKeysAtTheStart(ServiceDescriptor service) => service.ImplementationType?.Name == "DataProtectionHostedService";

    private static void Require(IdentityOptions options, SignInSettings settings)
    {
        options.Password = new PasswordOptions
        {
            RequiredLength = PasswordRules.Least,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
        options.Lockout.MaxFailedAccessAttempts = settings.FailuresBeforeLock;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(settings.LockMinutes);
    }

    private static void Dress(CookieAuthenticationOptions options, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new HostCookies();
        options.ExpireTimeSpan = CodeTime;
    }
}
