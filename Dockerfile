# The command kg in an image of its own, run by a user without rights. See docker-compose.yml for kg beside Neo4j.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
ENV DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 CI=true
COPY global.json .editorconfig BannedSymbols.txt Directory.Build.props Directory.Packages.props ./
COPY src ./src
COPY queries ./queries
RUN dotnet restore src/KnowledgeGraph.Cli --locked-mode
RUN dotnet publish src/KnowledgeGraph.Cli -c Release --no-restore -o /app

FROM mcr.microsoft.com/dotnet/runtime:10.0
# For the letters in pictures that kg draw makes as PNG.
RUN apt-get update && apt-get install -y --no-install-recommends fonts-dejavu-core fontconfig-config && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
RUN mkdir /data && chown $APP_UID /data
USER $APP_UID
WORKDIR /data
VOLUME /data
ENTRYPOINT ["dotnet", "/app/kg.dll"]
CMD ["--help"]
